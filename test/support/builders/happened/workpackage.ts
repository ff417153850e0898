import { type WorkpackageEvent } from '../../../../libs/domain/workpackage/workpackage.events.js';
import { type Examples } from './examples.js';

const created = { type: 'workpackage-created' as const, workpackage: 'wp-1', label: null, question: 'ref-question' };
const agreed = {
  agreement: 'workpackage-1.a3',
  version: 1,
  what: 'ref-what',
  who: ['person-1', 'person-2'].map((person) => ({ role: 'coordinator', team: 'team-wopit', person })),
  since: '2020-09-01',
  reviewOn: '2020-12-01',
  until: '2020-12-01T23:00:00.000Z',
};
const lasting = { ...agreed, version: 2, reviewOn: null, until: null };

/** Examples of everything that can have happened to a workpackage. */
export const ofWorkpackage: Examples<WorkpackageEvent> = {
  'workpackage-created': [
    { ...created, name: 'Zorgverlening', content: 'ref-content', approach: 'ref-approach', owner: 'person-2' },
    { ...created, name: null, content: null, approach: null, owner: null },
  ],
  'workpackage-rewritten': [
    ['ref-question', null, null],
    [null, 'ref-content', 'ref-approach'],
    ['ref-question', 'ref-content', 'ref-approach'],
  ].map(([question = null, content = null, approach = null]) => ({
    type: 'workpackage-rewritten',
    version: 2,
    question,
    content,
    approach,
    reason: 'ref-reason',
  })),
  'owner-appointed': [{ type: 'owner-appointed', owner: 'person-2' }],
  'agreement-made': [agreed, lasting].map((each) => ({ type: 'agreement-made', ...each })),
  'agreement-revised': [agreed, lasting].map((each) => ({ type: 'agreement-revised', ...each })),
  'agreement-ended': ['ref-reason', null].map((reason) => ({
    type: 'agreement-ended',
    agreement: agreed.agreement,
    reason,
  })),
  'working-group-written-to': [null, '2020-12-01'].map((on) => ({
    type: 'working-group-written-to',
    text: 'ref-text',
    on,
  })),
  'workpackage-closed': [{ type: 'workpackage-closed', reason: 'ref-reason' }],
};
