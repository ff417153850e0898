import { type EntryEvent } from '../../../../libs/domain/coalition/entry.events.js';
import { type Examples } from './examples.js';

const span = { begins: '2021-02-01T10:00:00.000Z', ends: '2021-02-01T10:00:00.000Z' };
const term = { term: 1, until: { precision: 'month' as const, value: '2021-12' }, passes: '2021-12-31T23:00:00.000Z' };

/** Examples of everything that can have happened to a coalition entry. */
export const ofEntry: Examples<EntryEvent> = {
  'entry-begun': ['insurer', 'een-eigen-soort'].map((as) => ({ type: 'entry-begun', organisation: 'org-zn', as })),
  'step-recorded': (['interested', 'declared-intent', 'mandate-agreed', 'signed', 'joined'] as const).flatMap((to) =>
    [null, 'ref-document'].map((document) => ({ type: 'step-recorded' as const, to, document, ...span })),
  ),
  'thinks-along': [{ type: 'thinks-along', ...span }],
  'entry-found': [{ type: 'entry-found', to: 'thinking-along', ...span }],
  'term-set': [{ type: 'term-set', ...term }],
  'entry-renewed': [{ type: 'entry-renewed', to: 'joined', ...term, ...span }],
  'entry-paused': [null, 'ref-reason'].map((reason) => ({ type: 'entry-paused', reason, ...span })),
  'entry-resumed': [{ type: 'entry-resumed', to: 'joined', ...span }],
  'organisation-left': [{ type: 'organisation-left', reason: 'ref-reason', ...span }],
  'organisation-declined': [null, 'ref-reason'].map((reason) => ({ type: 'organisation-declined', reason, ...span })),
  'entry-expired': [{ type: 'entry-expired', until: term.passes, ...span }],
  'requirement-waived': [{ type: 'requirement-waived', reason: 'ref-reason' }],
};
