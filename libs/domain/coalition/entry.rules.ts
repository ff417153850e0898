import { refuseUnless } from '../../engine/refused.js';
import { type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { beginEntry } from './commands/begin-entry.js';
import { declineEntry } from './commands/decline-entry.js';
import { leaveCoalition } from './commands/leave-coalition.js';
import { pauseEntry } from './commands/pause-entry.js';
import { recordStep } from './commands/record-step.js';
import { renewEntry } from './commands/renew-entry.js';
import { resumeEntry } from './commands/resume-entry.js';
import { setTerm } from './commands/set-term.js';
import { thinkAlong } from './commands/think-along.js';
import { waiveRequirement } from './commands/waive-requirement.js';
import { entryCommand, type EntryCommand } from './entry.commands.js';
import { duesOfEntry } from './entry.dues.js';
import { type EntryEvent } from './entry.events.js';
import { evolveEntry } from './entry.evolve.js';
import { presentStep, type EntryState } from './entry.state.js';

type Later = Exclude<EntryCommand, { type: 'begin-entry' | 'found-entry' }>;

const verbs: Verbs<EntryState, Later, EntryEvent> = {
  'record-step': recordStep,
  'set-term': setTerm,
  'renew-entry': renewEntry,
  'pause-entry': pauseEntry,
  'resume-entry': resumeEntry,
  'leave-coalition': leaveCoalition,
  'decline-entry': declineEntry,
  'think-along': thinkAlong,
  'waive-requirement': waiveRequirement,
};

/** What the clock is asked for: a term that passes. */
const TERM = 'term';

/** The rules of a coalition entry: the steps of an organisation, in the order in which they happened, and their terms. */
export const entryRules: Rules<EntryState, EntryCommand, EntryEvent> = {
  kind: 'entry',
  version: 1,
  command: entryCommand,
  decide(state, command, context) {
    if (command.type === 'begin-entry' || command.type === 'found-entry') return beginEntry(state, command, context);
    refuseUnless(state, 'does-not-exist');
    if (command.type === 'refresh') return [];
    if (command.type === 'due') return command.what === TERM ? expire(state) : [];
    const verb = verbs[command.type] as Verb<EntryState, Later, EntryEvent>;
    return carryOut(verb, { state, command, context });
  },
  evolve: evolveEntry,
  standing(state) {
    const phase = presentStep(state);
    const wakes = state.term && { wakeAt: state.term.passes, wakeFor: TERM };
    return { phase, kind: 'entry', entered: state.steps.length, ...wakes, missing: [], closed: false };
  },
  dues: duesOfEntry,
  allowed: (state, context) => allowedBy(verbs, state, context),
  versionOf: () => undefined,
  textsOf: () => [],
  needs: () => [],
  tells: () => [],
  announces: () => undefined,
  isSeenAround: () => true,
};

/** The term has passed: whatever held until then holds no more. */
function expire({ term }: EntryState): EntryEvent[] {
  return term ? [{ type: 'entry-expired', until: term.passes, begins: term.passes, ends: term.passes }] : [];
}
