import { type Holding } from '../../../engine/context.js';
import { type Around } from '../around.js';
import { isDecidedAtGate, strengthAsked, type Strength } from '../sign-in.policy.js';

/**
 * What comes of asking: what somebody may not see is `hidden`, as if it were not there; what they may see but not do is
 * `refused`, with the reason; what is `allowed` still has to be possible.
 */
export type Verdict = 'hidden' | 'refused' | 'allowed';

/** Somebody who asks, and what for. */
export interface Asking {
  person: string;
  /** The roles that they hold now in the programme that they look at. */
  holdings: Holding[];
  /** The process that it is about; undefined where it is about none. */
  around?: Around | undefined;
  /** Whether they administer the installation; looked at only where a right is about that. */
  administers?: boolean | undefined;
  /** The type of the command that is sent; undefined where none is, or where nobody can tell. */
  command?: string | undefined;
}

/**
 * What a route is about: `nothing` in particular, something of one's `own` that its path names, the whole `installation`, the programme that one looks at, the process of a kind (or of any) that its path names, the workpackage that
 * its body names, or the process that a command was sent to.
 */
export type About =
  | 'nothing'
  | 'own'
  | 'installation'
  | 'programme'
  | 'process'
  | 'cycle'
  | 'blueprint'
  | 'workpackage'
  | 'entry'
  | 'pledge'
  | 'meeting'
  | 'workpackage-in-body'
  | 'sent-command';

/** Something that one may do or not. Every route names the right that lets one through. */
export interface Right {
  /** What it lets somebody do, as it follows “may”. */
  readonly may: string;
  /** Whether one has to be signed in for it. */
  readonly who: 'anybody' | 'signed-in';
  readonly about: About;
  /** The commands that can be sent by it, and the roles that may; no role where a decision names its own deciders. */
  readonly commands?: Readonly<Record<string, readonly string[]>>;
  /** How surely one has to be known for it, where that is not what `strengthFor` says. */
  readonly strength?: Strength;
  readonly judge: (asking: Asking) => Verdict;
}

/** Rights by their names. */
export type Rights = Readonly<Record<string, Right>>;

/**
 * How surely somebody has to be known for what they ask: for a command as `strengthAsked` says; else a remembered device is
 * enough to read, and a write asks for a fresh sign-in. What is decided at a gate depends on that gate.
 */
export function strengthFor(
  { strength, commands }: Right,
  { command, isRead }: { command?: string | undefined; isRead: boolean },
): Strength | 'by-gate' {
  if (strength) return strength;
  if (!commands) return isRead ? 'remembered' : 'fresh';
  if (command === undefined) return 'remembered';
  return isDecidedAtGate(command) ? 'by-gate' : strengthAsked({ command });
}

/** What one may see or not. */
export function seenIf(may: boolean): Verdict {
  return may ? 'allowed' : 'hidden';
}

/** What one may see, and do or not. */
export function doneIf(may: boolean): Verdict {
  return may ? 'allowed' : 'refused';
}

/** Whether something is a key of a table. */
export function isKeyOf<Table extends object>(table: Table, key: string | undefined): key is keyof Table & string {
  return key !== undefined && Object.hasOwn(table, key);
}
