import { type Holding } from '../../engine/context.js';
import { type Message, type Recorded } from '../../engine/event.js';
import { type PersonBlueprintCommand } from '../blueprint/blueprint.commands.js';
import { type Around } from './around.js';
import { looksFrom } from './standpoint.policy.js';

const WRITING = ['lead', 'alt', 'facilitator', 'coordinator', 'deputy'] as const;

/** Which roles may send which command to a blueprint; publishing is sharing, which the project lead decides. */
export const rolesThatMayWithBlueprint = {
  'create-blueprint': ['lead', 'alt', 'facilitator'],
  'edit-blueprint': WRITING,
  'merge-factors': WRITING,
  'publish-blueprint': ['lead'],
  'replace-blueprint': ['lead'],
  'withdraw-blueprint': ['lead'],
  'appoint-blueprint-owner': ['lead', 'alt'],
  // Its `owner` is whoever was appointed, in whatever role.
  'review-blueprint': ['lead', 'owner'],
} as const satisfies Record<PersonBlueprintCommand['type'], readonly string[]>;

/** The roles that count for a workpackage's blueprint: of the whole programme, of the workpackage, of any of its teams. */
export function rolesAroundBlueprint(holdings: Holding[], workpackage: string): Holding[] {
  return holdings.filter((held) => held.workpackage === undefined || held.workpackage === workpackage);
}

/** Whether somebody holds a role in which a command may be sent to a blueprint, or looks after it, where that counts. */
export function mayAskOfBlueprint(
  { person, holdings }: { person: string | null; holdings: Holding[] },
  { workpackage, owner }: Pick<Around, 'workpackage' | 'owner'>,
  command: PersonBlueprintCommand['type'],
): boolean {
  const may: readonly string[] = rolesThatMayWithBlueprint[command];
  const looksAfter = owner !== null && owner === person && may.includes('owner');
  return looksAfter || rolesAroundBlueprint(holdings, workpackage).some(({ role }) => may.includes(role));
}

/**
 * Whether somebody may read a blueprint: everybody who takes part in the programme, once it was published; before that, who
 * may read the draft. What a pilot learnt is for all of them. Whoever is only sent news gets it sent.
 */
export function mayReadBlueprint(
  holdings: Holding[],
  { workpackage, published }: Pick<Around, 'workpackage' | 'published'>,
): boolean {
  return (published && mayReadPublished(holdings)) || mayReadDraft(holdings, workpackage);
}

/** Whether somebody may read the blueprints that were published. */
export function mayReadPublished(holdings: Holding[]): boolean {
  return looksFrom(holdings, 'within', 'involved', 'following');
}

/** Whether somebody may read a blueprint as it is being written: who writes it, the board, the Action Learning Team. */
export function mayReadDraft(holdings: Holding[], workpackage: string): boolean {
  return rolesAroundBlueprint(holdings, workpackage).some(({ role }) => readsDrafts.includes(role));
}

/** Whether somebody may read what an event of a blueprint says: what is written for it is a draft, and stays one. */
export function mayReadBlueprintEvent({ event }: Recorded<Message>, holdings: Holding[], workpackage: string): boolean {
  return !DRAFTING.includes(event.type) || mayReadDraft(holdings, workpackage);
}

/** Of which workpackages somebody may read the drafts, for a list; as `mayReadDraft` says for one. */
export function draftsFor(holdings: Holding[]): 'all' | string[] {
  const reading = holdings.filter(({ role }) => readsDrafts.includes(role));
  if (reading.some(({ workpackage }) => workpackage === undefined)) return 'all';
  return [...new Set(reading.flatMap(({ workpackage }) => workpackage ?? []))];
}

/** What is written and gathered for a blueprint: others read it as it was published. */
const DRAFTING = ['blueprint-edited', 'factors-contributed', 'factors-merged'];

const readsDrafts: readonly string[] = [...WRITING, 'board'];
