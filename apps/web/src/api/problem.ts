/** What the API says when something can't be done, or that it could not be reached: worded for whoever reads it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** Codes and figures behind the words. */
  readonly details: Record<string, unknown>;
  /** What does not fit, by the path in what was sent. */
  readonly issues: { path: string; message: string }[];
  /** Where two changed the same text: what was sent, and what stands there now. */
  readonly both: { yours: unknown; theirs: unknown } | undefined;

  constructor(said: {
    status: number;
    code: string;
    detail: string;
    details?: Record<string, unknown>;
    issues?: { path: string; message: string }[];
    both?: { yours: unknown; theirs: unknown };
  }) {
    super(said.detail);
    this.name = 'Problem';
    this.status = said.status;
    this.code = said.code;
    this.details = said.details ?? {};
    this.issues = said.issues ?? [];
    this.both = said.both;
  }

  /** Whether the same may come through when it is tried again: the connection or the server was away. */
  get isAway(): boolean {
    return this.code === 'away' || this.status >= 500 || this.status === 429;
  }
}

/** Whether somebody else changed the same meanwhile. */
export function isConflict(problem: unknown): problem is Problem {
  return problem instanceof Problem && problem.code === 'changed-meanwhile';
}

/** The part that somebody else changed, as it is now: what is sent again rests on that. */
export function changedPart({ details: { part, version } }: Problem): { part: string; version: number } | undefined {
  return typeof part === 'string' && typeof version === 'number' ? { part, version } : undefined;
}

/** The text as somebody else has written it, its parts one beneath the other. */
export function theirText({ both }: Problem): string {
  const theirs = both?.theirs;
  return Array.isArray(theirs) ? theirs.filter((each) => typeof each === 'string').join('\n') : '';
}

/** The problem that an answer tells, whatever it looks like: a proxy in between answers in its own way. */
export function problemIn(status: number, body: unknown): Problem {
  const said = isRecord(body) ? body : {};
  const { code, detail, details, issues } = said;
  return new Problem({
    status,
    code: typeof code === 'string' ? code : 'unexpected',
    detail: typeof detail === 'string' ? detail : '',
    details: isRecord(details) ? details : {},
    issues: Array.isArray(issues) ? issues.flatMap(issueIn) : [],
    ...('yours' in said && { both: { yours: said.yours, theirs: said.theirs } }),
  });
}

/** That nobody answered. */
export function away(): Problem {
  return new Problem({ status: 0, code: 'away', detail: '' });
}

function issueIn(issue: unknown): { path: string; message: string }[] {
  if (!isRecord(issue)) return [];
  return [{ path: String(issue.path), message: String(issue.message) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
