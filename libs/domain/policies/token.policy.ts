import { z } from 'zod';

/** What a token of the API may do for its person: read what they may read; add lines from practice and drafts. */
export const tokenScope = z.enum(['read', 'write']);
/** See the schema `tokenScope`. */
export type TokenScope = z.infer<typeof tokenScope>;

/** What may be written by a token. Never a decision, never who has which role, never a plan: these are people's. */
const WRITTEN: readonly string[] = [
  ...['add-note', 'correct-note', 'record-measurement', 'correct-measurement', 'add-factor'],
  ...['draft-hypothesis', 'write-evaluation'],
];

/** Whether a token with these scopes may read what its person may read. */
export function tokenReads(scopes: readonly TokenScope[]): boolean {
  return scopes.includes('read');
}

/** Whether a token with these scopes may send a command. What is not named here is not for tokens. */
export function tokenSends(scopes: readonly TokenScope[], command: string): boolean {
  return scopes.includes('write') && WRITTEN.includes(command);
}
