import { type DeadlineEvent } from '../../../../libs/domain/cycle/events/deadlines.js';
import { type Examples } from './examples.js';

const whats = ['gate:ready-to-start', 'team-finished:team-wopit', 'submission:evaluation', 'team-ready:team-ggnet'];

/** Examples of what can have happened about dates. */
export const deadlinesHappened: Examples<DeadlineEvent> = {
  'more-time-asked': whats.map((what, place) => ({
    type: 'more-time-asked',
    what,
    occurrence: 3,
    until: '2021-04-30',
    deadline: '2021-04-30T22:00:00.000Z',
    answerBy: '2021-04-08T22:00:00.000Z',
    reason: place === 0 ? 'ref-reason' : null,
  })),
  'more-time-given': whats.map((what) => ({
    type: 'more-time-given',
    what,
    until: '2021-04-30',
    deadline: '2021-04-30T22:00:00.000Z',
  })),
  'more-time-declined': whats.map((what) => ({ type: 'more-time-declined', what, reason: 'ref-reason' })),
  'put-to': (['lead', 'board'] as const).map((to) => ({
    type: 'put-to',
    what: 'team-finished:team-wopit',
    occurrence: 3,
    to,
    reason: 'ref-reason',
    bySelf: to === 'lead',
  })),
  'embedding-reported': [
    { inPolicy: 'yes' as const, inPractice: 'partly' as const, note: 'ref-note' },
    { inPolicy: 'no' as const, inPractice: 'yes' as const, note: null },
  ].map((more, place) => ({ type: 'embedding-reported', team: 'team-wopit', months: 6 * place + 1, ...more })),
};
