import { type Details } from '../../../libs/engine/refused.js';

/** What an answer of a problem holds besides its words. */
export interface ProblemExtras {
  /** Codes, ids and figures that make a sentence of the code. */
  details?: Details;
  /** Further members of the answer, such as both texts of a conflict. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** The words, where they are not the code's own: a refusal is worded with its names. */
  words?: { title?: string; detail: string };
}

/** A request that can't be answered as asked: an HTTP status and a stable code; words are found by the filter. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** There is no such thing, or not for this person: one answer, so that nobody can find out which. */
export function notFound(): Problem {
  return new Problem(404, 'not-found');
}
