import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret that nobody guesses: 256 bits, in letters and digits that go into an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A code of six digits, for people to copy. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a secret: enough to know it again, and useless to whoever reads the table. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * What is kept of a code. Six digits are found again by trying them all, so a code counts only together with the secret
 * that the asking browser keeps, and differs by request.
 */
export function digestOfCode({ request, code }: { request: string; code: string }): string {
  return digestOf(`${request}:${code}`);
}

/** One of several secrets that follow from one, each for a purpose. */
export function derivedFrom(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

/** Whether two digests are the same; takes as long when they differ early as when they differ late. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
