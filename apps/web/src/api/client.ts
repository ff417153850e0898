import createClient from 'openapi-fetch';
import { away, problemIn } from './problem.js';
import { type paths } from './schema.js';

/** How long (ms) an answer may take before it counts as lost. */
const ANSWERS_WITHIN = 20_000;

/** The API, with the types that it describes itself by. The browser sends the session's cookie along. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(ANSWERS_WITHIN) }),
});

/**
 * What the API answered.
 *
 * @throws Problem when it can't be done, or when nobody answered
 */
export async function answerOf<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const answered = await asked.catch((error: unknown) => {
    // A lost connection and an answer that takes too long; anything else is a mistake of ours.
    if (error instanceof TypeError || error instanceof DOMException) throw away();
    throw error;
  });
  const { data, error, response } = answered;
  if (!response.ok || data === undefined) throw problemIn(response.status, error);
  return data;
}

/** That the API did what it has nothing to say about. @throws Problem */
export async function doneBy(asked: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  const { error, response } = await asked.catch(() => {
    throw away();
  });
  if (!response.ok) throw problemIn(response.status, error);
}
