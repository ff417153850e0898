import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

/** How long (ms) an answer counts as fresh: going back and forth between pages asks nothing twice. */
const FRESH = 5_000;

/** How often an answer that did not come is asked for again. */
const TRIES = 2;

/**
 * Keeps what the API answered. A page that was shown stays while it is asked for anew; what can't be answered otherwise is
 * not asked again. Whoever is no longer signed in is sent to the door.
 */
export function newQueryClient(signedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) signedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: (count, error) => count < TRIES && error instanceof Problem && error.isAway,
        throwOnError: (error) => !(error instanceof Problem),
      },
      // Without a connection it is said at once; what is typed is kept, and sent when somebody presses again.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
