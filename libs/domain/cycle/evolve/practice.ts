import { type PracticeEvent } from '../events/practice.js';
import { counted, type Changes } from './changes.js';

/** What events from practice make of the state: it counts them; the lines themselves are rows of their own. */
export const practiceChanges: Changes<PracticeEvent> = {
  'note-added': (state) => counted(state, 'notes'),
  'measurement-recorded': (state, { baseline }) => counted(state, baseline ? 'baselines' : 'measurements'),
  'factor-added': (state) => counted(state, 'factors'),
  'note-corrected': (state) => state,
  'measurement-corrected': (state) => state,
  'lines-shared': (state) => state,
  'line-hidden': (state) => state,
};
