import { type PartyEvent } from '../../../../libs/domain/cycle/events/parties.js';
import { type Examples } from './examples.js';

const zn = { requirement: 'party:org-zn', organisation: 'org-zn' };

/** Examples of what can have happened with the parties that a start relied on. */
export const partiesHappened: Examples<PartyEvent> = {
  'required-party-out': ['left', 'expired'].map((state) => ({
    type: 'required-party-out',
    ...zn,
    entry: 'entry-1',
    state,
    until: '2021-03-31T22:00:00.000Z',
  })),
  'required-party-back': [{ type: 'required-party-back', ...zn }],
  'went-on-without': [{ type: 'went-on-without', ...zn, reason: 'ref-reason' }],
};
