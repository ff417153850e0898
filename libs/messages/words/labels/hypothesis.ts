import { type Words } from '../language.js';

/** What the fields of a hypothesis are called. */
export const hypothesis = {
  form: ['vorm', 'form'],
  if: ['als', 'if'],
  then: ['dan', 'then'],
  because: ['omdat', 'because'],
  indicator: ['indicator', 'indicator'],
  direction: ['richting', 'direction'],
  size: ['omvang', 'size'],
  date: ['einddatum', 'end date'],
  refutedIf: ['wat het weerlegt', 'what would refute it'],
  expectation: ['wat we verwachten', 'what we expect'],
  noticedBy: ['hoe we het merken', 'how we would notice'],
  changesOurMind: ['wat ons van gedachten verandert', 'what would change our mind'],
} as const satisfies Record<string, Words>;

/** The two forms of a hypothesis. */
export const form = {
  testing: ['toetsend', 'testing'],
  exploring: ['verkennend', 'exploring'],
} as const satisfies Record<string, Words>;

/** In which direction the indicator is expected to go. */
export const direction = {
  increase: ['stijging', 'increase'],
  decrease: ['daling', 'decrease'],
} as const satisfies Record<string, Words>;

/** What was known at the moment of an amendment. */
export const known = {
  'nothing-run': ['nog niets uitgeprobeerd', 'nothing tried yet'],
  running: ['bezig, nog niet naar resultaten gekeken', 'under way, no results looked at yet'],
  'results-seen': ['al naar resultaten gekeken', 'results looked at'],
} as const satisfies Record<string, Words>;
