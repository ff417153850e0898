import { type PracticeEvent } from '../../../../libs/domain/cycle/events/practice.js';
import { type Examples } from './examples.js';

const teams = ['team-wopit', 'team-ggnet'];

/** Examples of what can have happened in practice. */
export const practiceHappened: Examples<PracticeEvent> = {
  'note-added': [
    { type: 'note-added', id: 'cycle-1.n1', note: 'ref-note', team: 'team-wopit', source: 'client' },
    { type: 'note-added', id: 'cycle-1.n2', note: 'ref-note' },
  ],
  'measurement-recorded': [
    {
      type: 'measurement-recorded',
      id: 'cycle-1.m1',
      team: 'team-wopit',
      value: 1234.5,
      from: '2020-09-01',
      until: '2020-09-30',
      source: 'ref-source',
      baseline: false,
    },
    {
      type: 'measurement-recorded',
      id: 'cycle-1.m2',
      team: 'team-wopit',
      value: 2,
      from: '2020-08-01',
      until: '2020-08-01',
      baseline: true,
      late: true,
    },
  ],
  'note-corrected': ['team-wopit', null].map((team) => ({
    type: 'note-corrected',
    id: 'cycle-1.n1',
    line: 12,
    team,
    was: 'ref-was',
    note: 'ref-note',
    reason: 'ref-reason',
  })),
  'measurement-corrected': [true, false].map((baseline) => ({
    type: 'measurement-corrected',
    id: 'cycle-1.m1',
    line: 13,
    team: 'team-wopit',
    baseline,
    was: { value: 1234.5, from: '2020-09-01', until: baseline ? '2020-09-01' : '2020-09-30' },
    value: 1243.5,
    from: '2020-09-01',
    until: '2020-09-30',
    reason: 'ref-reason',
  })),
  'lines-shared': [
    { team: 'team-wopit', lines: null },
    { team: null, lines: null },
    { team: 'team-wopit', lines: [12] },
    { team: null, lines: [12, 13] },
  ].map((shared) => ({ type: 'lines-shared', ...shared })),
  'line-hidden': [{ type: 'line-hidden', line: 12, texts: ['ref-note'], reason: 'ref-reason' }],
  'factor-added': [
    {
      type: 'factor-added',
      id: 'cycle-1.f1',
      kind: 'success',
      factor: 'ref-factor',
      evidence: 'ref-evidence',
      helpedIn: ['team-wopit'],
      notIn: ['team-ggnet'],
    },
    { type: 'factor-added', id: 'cycle-1.f2', kind: 'barrier', factor: 'ref-factor', helpedIn: [], notIn: teams },
  ],
};
