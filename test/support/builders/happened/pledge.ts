import { type PledgeEvent } from '../../../../libs/domain/pledge/pledge.events.js';
import { type Examples } from './examples.js';

const ever = { from: null, begins: null, until: null, ends: null };
const period = {
  from: '2020-09-01',
  begins: '2020-08-31T22:00:00.000Z',
  until: { precision: 'month' as const, value: '2021-03' },
  ends: '2021-03-31T22:00:00.000Z',
};

/** Examples of everything that can have happened to a pledge. */
export const ofPledge: Examples<PledgeEvent> = {
  'pledge-made': [
    {
      ...{ type: 'pledge-made' as const, level: 'zorgverlening', text: 'ref-text', signatory: null },
      ...{ by: { team: 'team-wopit' }, with: { organisation: 'org-zn' }, ...ever },
    },
    {
      ...{ type: 'pledge-made' as const, level: 'een-eigen-niveau', text: 'ref-text', signatory: { name: 'ref-name' } },
      ...{ by: { organisation: 'org-zn' }, with: { name: 'ref-name' }, ...period },
    },
    {
      ...{ type: 'pledge-made' as const, level: 'zorgverlening', text: 'ref-text', signatory: { person: 'person-2' } },
      ...{ by: { team: 'team-wopit' }, with: { organisation: 'org-zn' }, ...period, until: null, ends: null },
    },
  ],
  'pledge-signed': [null, { person: 'person-2' }, { name: 'ref-name' }].map((signatory) => ({
    type: 'pledge-signed',
    signatory,
  })),
  'pledge-began': [{ type: 'pledge-began' }],
  'pledge-renewed': [{ type: 'pledge-renewed', term: 2, until: period.until, ends: period.ends }],
  'pledge-expired': [{ type: 'pledge-expired', until: period.ends }],
  'pledge-withdrawn': [{ type: 'pledge-withdrawn', reason: 'ref-reason' }],
};
