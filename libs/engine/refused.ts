/** What a refusal tells besides its code: ids, codes, numbers, instants; never a typed text or a name. */
export type Details = Record<string, string | number | boolean | null | readonly string[]>;

/**
 * The rules say no: a decision that can't be taken now, with a stable code and the details that make a sentence of it.
 * It is an answer, stored as the command's receipt, and never an error of the system.
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** Refuses unless a condition holds. @throws Refused */
export function refuseUnless(condition: unknown, code: string, details: Details = {}): asserts condition {
  if (!condition) throw new Refused(code, details);
}
