import { type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { mayReadCycle } from '../../../libs/domain/policies/cycle.policy.js';
import { partsRead } from '../../../libs/domain/policies/draft.policy.js';
import { type Noun } from '../processes/noun.js';
import { restsOnFor } from '../processes/rests-on.js';
import { type CycleView } from './cycle.view.js';
import { showCycle } from './show-cycle.js';

const writes = {
  'draft-hypothesis': { part: 'hypothesis', first: true },
  'write-evaluation': { part: 'evaluation', first: true },
  'amend-hypothesis': { part: 'hypothesis', first: false },
  'move-date': { part: 'plan', first: false },
  'add-phase': { part: 'plan', first: false },
  'drop-phase': { part: 'plan', first: false },
  'reorder-phases': { part: 'plan', first: false },
  'set-quorum': { part: 'plan', first: false },
};

/** A cycle, for the routes that all processes share. */
export const cycleNoun: Noun<CycleView> = {
  kind: 'cycle',
  path: 'cycles',
  mayRead: ({ roles }, around) => mayReadCycle(roles, around),
  restsOn: (command, said) => restsOnFor(writes, command, said),
  view: (read, reader) => Promise.resolve(showCycle(read, reader)),
  gateOf: (read, command) => {
    const { plan } = read.state as CycleState;
    return plan.phases.find(({ gate }) => 'gate' in command && gate.name === command.gate)?.gate;
  },
  mayReadPart: (read, acting, part) => {
    const parts: Partial<Record<string, boolean>> = { ...partsRead(read.state as CycleState, acting) };
    return parts[part] ?? true;
  },
};
