import { mayReadCycle } from '../../../libs/domain/policies/cycle.policy.js';
import { type Noun } from '../processes/noun.js';
import { restsOnFor } from '../processes/rests-on.js';
import { type CycleView } from './cycle.view.js';
import { showCycle } from './show-cycle.js';

const writes = {
  'draft-hypothesis': { part: 'hypothesis', first: true },
  'write-evaluation': { part: 'evaluation', first: true },
  'move-date': { part: 'plan', first: false },
};

/** A cycle, for the routes that all processes share. */
export const cycleNoun: Noun<CycleView> = {
  kind: 'cycle',
  path: 'cycles',
  mayRead: ({ roles }, around) => mayReadCycle(roles, around),
  restsOn: (command, said) => restsOnFor(writes, command, said),
  view: (read, reader) => Promise.resolve(showCycle(read, reader)),
};
