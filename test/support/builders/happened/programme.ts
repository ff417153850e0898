import { type ProgrammeEvent } from '../../../../libs/domain/programme/programme.events.js';
import { aSettings } from '../programme-row.js';
import { type Examples } from './examples.js';

const condition = {
  condition: 'programme-1.c2',
  version: 1,
  text: 'ref-text',
  dueOn: '2021-10-01',
  until: '2021-10-01T22:00:00.000Z',
  owner: { role: 'lead', person: 'person-2' },
  waivable: false,
};
const free = { ...condition, version: 2, dueOn: null, until: null, owner: null, waivable: true };
const role = {
  person: 'person-2',
  role: 'coordinator',
  organisation: 'org-1',
  workpackage: 'wp-1',
  team: 'team-wopit',
};
const whole = { ...role, person: 'person-1', role: 'lead', organisation: null, workpackage: null, team: null };
const [from, until] = ['2021-01-31T23:00:00.000Z', '2021-06-30T22:00:00.000Z'];

/** Examples of everything that can have happened to a programme. */
export const ofProgramme: Examples<ProgrammeEvent> = {
  'programme-founded': [
    ['ref-aim', 'ref-approach'],
    [null, null],
  ].map(([aim = null, approach = null]) => ({
    type: 'programme-founded',
    programme: 'in-de-ggz',
    ...{ aim, approach, settings: aSettings(), stage: 'preparing' as const, leads: [] },
  })),
  'programme-rewritten': [
    ['ref-aim', null, null],
    ['ref-aim', 'ref-approach', 'ref-reason'],
  ].map(([aim = null, approach = null, reason = null]) => ({
    type: 'programme-rewritten',
    ...{ version: 2, aim, approach, reason },
  })),
  'settings-changed': [
    { changes: { timeZone: 'Europe/Brussels', holidays: 'BE' }, appliesTo: 'new-cycles' as const, reason: null },
    { changes: { teamsToStart: 2 }, appliesTo: 'new-cycles' as const, reason: 'ref-reason' },
    { changes: { leastMeasurements: 2 }, appliesTo: 'running-too' as const, reason: null },
  ].map((more) => ({ type: 'settings-changed', version: 2, ...more })),
  'stage-entered': [
    ['preparing', null],
    ['running', null],
    ['running', 'ref-reason'],
    ['closing', null],
    ['closed', 'ref-reason'],
  ].map(([stage, reason = null]) => ({
    type: 'stage-entered',
    ...{ stage: stage as 'running', entered: 2, reason },
  })),
  'condition-set': [condition, free].map((each) => ({ type: 'condition-set', ...each })),
  'condition-revised': [condition, free].map((each) => ({ type: 'condition-revised', ...each })),
  'condition-met': [{ type: 'condition-met', condition: condition.condition, evidence: 'ref-evidence' }],
  'condition-waived': [{ type: 'condition-waived', condition: condition.condition, reason: 'ref-reason' }],
  'person-invited': [{ type: 'person-invited', person: 'person-2', roles: ['coordinator', 'expert'] }],
  'role-given': [
    { ...role, from, until },
    { ...whole, from: '2021-02-01T09:12:00.000Z', until: null },
  ].map((each) => ({ type: 'role-given', ...each })),
  'role-ended': [
    { ...role, until },
    { ...whole, until: '2021-02-01T09:12:00.000Z' },
  ].map((each) => ({ type: 'role-ended', ...each })),
  'roles-turned': [{ type: 'roles-turned', at: until }],
  'coordinator-missing': [{ type: 'coordinator-missing', team: 'team-ggnet', until }],
  'organisation-added': [
    { name: 'Wopit', person: null, kind: 'provider', partOf: null },
    { name: 'MIND', person: null, kind: null, partOf: 'org-1' },
    { name: null, person: 'person-2', kind: null, partOf: null },
  ].map((each) => ({ type: 'organisation-added', organisation: 'org-1', ...each })),
  'organisation-changed': [{ name: 'Wopit Oost' }, { kind: 'insurer', partOf: 'org-1' }, { partOf: null }].map(
    (changes) => ({ type: 'organisation-changed', organisation: 'org-1', changes }),
  ),
  'team-added': [{ type: 'team-added', team: 'team-wopit', name: 'Noord', organisation: 'org-1', workpackage: 'wp-1' }],
  'team-renamed': [{ type: 'team-renamed', team: 'team-wopit', name: 'Zuid' }],
  'person-left': ['person-1', 'person-2'].map((person) => ({ type: 'person-left', person })),
};
