import { type BlueprintEvent } from '../../../../libs/domain/blueprint/blueprint.events.js';
import { type Examples } from './examples.js';

const factor = { factor: 'ref-factor', evidence: null, helpedIn: [], notIn: [] };
/** Examples of everything that can have happened to a blueprint. */
export const ofBlueprint: Examples<BlueprintEvent> = {
  'blueprint-created': [true, false].map((drafted) => ({
    type: 'blueprint-created',
    workpackage: 'wp-1',
    title: 'ref-title',
    drafted,
  })),
  'factors-contributed': [
    {
      type: 'factors-contributed',
      cycle: 'cycle-1',
      factors: [
        { ...factor, id: 'cycle-1.f1', kind: 'success' },
        { ...factor, id: 'cycle-1.f2', kind: 'barrier' },
        { ...factor, id: 'cycle-1.f3', kind: 'success', helpedIn: ['team-wopit'], notIn: ['team-ggnet'], ask: [] },
      ],
    },
    { type: 'factors-contributed', cycle: 'cycle-1', factors: [] },
  ],
  'blueprint-edited': [1, 2].map((version) => ({
    type: 'blueprint-edited',
    version,
    title: 'ref-title',
    purpose: 'ref-purpose',
    howToBegin: 'ref-begin',
    lookOutFor: null,
  })),
  'blueprint-published': [{ type: 'blueprint-published', version: 1, digest: 'ab-cd_ef' }],
  'factors-merged': (['success', 'barrier'] as const).map((kind) => ({
    ...{ type: 'factors-merged', into: 'blueprint-1.g1', from: ['cycle-1.f1', 'cycle-2.f1'], kind },
    ...{
      factor: 'ref-factor',
      evidence: null,
      cycles: ['cycle-1'],
      helpedIn: ['team-wopit', 'team-ggnet'],
      notIn: [],
      ask: ['person-1'],
    },
  })),
  'blueprint-replaced': [{ type: 'blueprint-replaced', by: 'blueprint-2' }],
  'blueprint-withdrawn': [{ type: 'blueprint-withdrawn', reason: 'ref-reason' }],
  'blueprint-owner-appointed': [null, '2021-09-01'].map((reviewOn) => ({
    ...{ type: 'blueprint-owner-appointed', owner: 'person-2', role: 'lead', reviewOn },
    until: reviewOn === null ? null : '2021-09-01T22:00:00.000Z',
  })),
  'blueprint-reviewed': [null, '2022-09-01'].map((next) => ({ type: 'blueprint-reviewed', next, until: null })),
};
