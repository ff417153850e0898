import { type Holding } from '../../engine/context.js';
import { rolesThatMay } from './cycle.policy.js';
import { looksFrom } from './standpoint.policy.js';

/** Somebody who reads a cycle: who they are, and the roles that they hold around it. */
export interface Reader {
  person: string;
  roles: Holding[];
}

/** A note or a measurement, as far as it matters who reads it. */
export interface Line {
  team: string | null;
  /** Who added it, and who put it right. */
  authors: string[];
  /** Whether the team has shown it to everybody who works around the cycle. */
  shared: boolean;
}

/** Something that is written for its deciders before it is for everybody. */
export interface Draft {
  kind: 'hypothesis' | 'evaluation';
  authors: string[];
  /** The roles that decide on it. */
  deciders: string[];
  /** Whether it was decided, and is for everybody who may read the cycle. */
  open: boolean;
}

const ACCOMPANYING: readonly string[] = ['alt', 'lead'];

const WRITING = {
  hypothesis: rolesThatMay['draft-hypothesis'],
  evaluation: rolesThatMay['write-evaluation'],
} as const satisfies Record<Draft['kind'], readonly string[]>;

/**
 * Whether somebody may read a note or a measurement: its own team, its author, the Action Learning Team and the project
 * lead; and everybody who works around the cycle, once it is shared. A team shares with those who learn along, never with
 * who pays, insures or inspects.
 */
export function mayReadLine(reader: Reader, { team, authors, shared }: Line): boolean {
  return (
    (shared && looksFrom(reader.roles, 'within')) ||
    authors.includes(reader.person) ||
    readsEveryLine(reader) ||
    (team !== null && teamsReadBy(reader).includes(team))
  );
}

/** Whether somebody reads every line from practice: the Action Learning Team and the project lead do. */
export function readsEveryLine({ roles }: Reader): boolean {
  return roles.some(({ role }) => ACCOMPANYING.includes(role));
}

/** The teams whose lines somebody reads before they are shared: those that they hold a role for. */
export function teamsReadBy({ roles }: Reader): string[] {
  return [...new Set(roles.flatMap(({ team }) => team ?? []))];
}

/**
 * Whether somebody may read a draft: who may write it, its authors, and those in the roles that decide on it; and
 * everybody who may read the cycle, once it was decided.
 */
export function mayReadDraft({ person, roles }: Reader, { kind, authors, deciders, open }: Draft): boolean {
  const writing: readonly string[] = WRITING[kind];
  return (
    open || authors.includes(person) || roles.some(({ role }) => writing.includes(role) || deciders.includes(role))
  );
}

/**
 * Whether a list tells somebody what was concluded: who may write the evaluation, and everybody once it was accepted. A
 * list does not know its authors and deciders; these find it on the cycle's page.
 */
export function mayReadConclusion(reader: Reader, { accepted }: { accepted: boolean }): boolean {
  return mayReadDraft(reader, { kind: 'evaluation', authors: [], deciders: [], open: accepted });
}
