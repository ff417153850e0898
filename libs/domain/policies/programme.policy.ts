import { type Holding } from '../../engine/context.js';
import { type PersonProgrammeCommand } from '../programme/programme.commands.js';
import { type Role } from '../programme/roles.js';
import { looksFrom } from './standpoint.policy.js';

/**
 * Which roles of the whole programme may send which command to it. Whoever sees to a condition may say that it is met;
 * everybody may give up a role and leave; who appoints a team's coordinator is a question of its own.
 */
export const rolesThatMayWithProgramme = {
  'rewrite-programme': ['lead', 'board'],
  'change-settings': ['lead'],
  'enter-stage': ['lead', 'board'],
  'set-condition': ['lead', 'board', 'funder'],
  'meet-condition': ['lead'],
  'waive-condition': ['board'],
  'give-role': ['lead', 'board'],
  'end-role': ['lead', 'board'],
  'invite-person': ['lead', 'board'],
  'appoint-coordinator': ['lead'],
  'leave-programme': ['lead'],
  'add-organisation': ['lead', 'board'],
  'change-organisation': ['lead', 'board'],
  'add-team': ['lead'],
  'rename-team': ['lead'],
} as const satisfies Record<PersonProgrammeCommand['type'], readonly string[]>;

/** Who gives a role, where it is not the project lead. */
const givenBy: Partial<Record<Role, readonly string[]>> = {
  lead: ['lead', 'board'],
  board: ['board'],
  funder: ['board'],
};

/** Roles that only follow: nobody acts for an organisation in one. */
const FOLLOWING: readonly string[] = ['funder', 'follower', 'subscriber'];

/** The roles in which one may give or end a role. As long as nobody is on the board, the project lead does what the board does. */
export function rolesThatGive(role: Role, cast: Holding[]): readonly string[] {
  const givers = givenBy[role] ?? ['lead'];
  const hasBoard = cast.some((held) => held.role === 'board');
  return hasBoard || givers.includes('lead') ? givers : [...givers, 'lead'];
}

/** Whether somebody may give or end a role, by the roles that they hold for the whole programme. */
export function mayGiveRole(holdings: Holding[], role: Role, cast: Holding[]): boolean {
  const givers = rolesThatGive(role, cast);
  return ofProgramme(holdings).some((held) => givers.includes(held.role));
}

/** Whether somebody may appoint a team's coordinator: the lead, the team's own, or somebody of its organisation. */
export function mayAppoint(holdings: Holding[], of: { team: string; organisation: string | undefined }): boolean {
  const { team, organisation } = of;
  return (
    leads(holdings) ||
    holdings.some((held) => held.team === team && (held.role === 'coordinator' || held.role === 'deputy')) ||
    holdings.some(
      (held) => organisation !== undefined && held.organisation === organisation && !FOLLOWING.includes(held.role),
    )
  );
}

/** Whether there may be a team whose coordinator somebody may appoint: their own, or one of their organisation. */
export function appointsSomewhere(holdings: Holding[]): boolean {
  return holdings.some(
    ({ role, organisation, team }) => !FOLLOWING.includes(role) && (organisation !== undefined || team !== undefined),
  );
}

/** Whether somebody leads the whole programme. */
export function leads(holdings: Holding[]): boolean {
  return ofProgramme(holdings).some(({ role }) => role === 'lead');
}

/** Whether somebody sees what will go out in the whole programme before it does: who leads it, and its board. */
export function mayPreviewMails(holdings: Holding[]): boolean {
  return ofProgramme(holdings).some(({ role }) => role === 'lead' || role === 'board');
}

/** Whether somebody is above whoever must act: what is not done is put to the project lead and the board. */
export function isPutTo(holdings: Holding[]): boolean {
  return holdings.some(({ role, team }) => (role === 'lead' || role === 'board') && team === undefined);
}

/** Whether somebody may read what a programme is: whoever holds a role in it. */
export function mayReadProgramme(holdings: Holding[]): boolean {
  return holdings.length > 0;
}

/** Whether somebody works in the programme: reads its history, its settings and who takes part. */
export function worksIn(holdings: Holding[]): boolean {
  return looksFrom(holdings, 'within');
}

/** Whether somebody may read the funder's conditions: whoever works in the programme, and the funder. */
export function mayReadConditions(holdings: Holding[]): boolean {
  return worksIn(holdings) || holdings.some(({ role }) => role === 'funder');
}

/** Whether somebody holds a role of the whole programme in which a command may be sent to it. */
export function mayAskOfProgramme(holdings: Holding[], command: PersonProgrammeCommand['type']): boolean {
  const may: readonly string[] = rolesThatMayWithProgramme[command];
  return ofProgramme(holdings).some(({ role }) => may.includes(role));
}

function ofProgramme(holdings: Holding[]): Holding[] {
  return holdings.filter(({ workpackage, team }) => workpackage === undefined && team === undefined);
}
