import { type Request } from 'express';
import { type SessionData } from 'express-session';

/** The languages that Leerlus speaks, the usual one first. */
export const languages = ['nl', 'en'] as const;

/** One of the languages that Leerlus speaks. */
export type Language = (typeof languages)[number];

/** The language to answer a request in: the signed-in person's own, else what the browser prefers, else Dutch. */
export function languageOf(request: Request): Language {
  return request.acting?.language ?? chosen(request.session) ?? preferred(request);
}

/** Health checks have no session. */
function chosen(session: Partial<SessionData> | undefined): Language | undefined {
  return session?.language;
}

function preferred(request: Request): Language {
  return request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl';
}
