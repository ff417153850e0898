import { z } from 'zod';

/** A whole number within bounds, which both belong to it. */
export function whole(from: number, until: number) {
  const error = `write a whole number from ${from} to ${until}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(until, { error });
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `choose one of ${words.join(', ')}` });
}

/** A text that is not empty. */
export function text(error: string) {
  return z.string({ error }).min(1, { error });
}

/** A secret that nobody can guess: 32 characters or more. */
export function secret() {
  const error =
    'it is too short; take 32 characters or more that nobody can guess, such as those of: openssl rand -hex 32';
  return z.string({ error }).min(32, { error });
}

/** The address of a PostgreSQL database with a login to it. */
export function databaseUrl() {
  return z.url({
    protocol: /^postgres(ql)?$/,
    error: 'write it as postgres://login:password@host:5432/database',
  });
}
