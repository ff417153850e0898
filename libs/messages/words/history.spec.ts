import { describe, expect, it } from '@jest/globals';
import { type BlueprintEvent } from '../../domain/blueprint/blueprint.events.js';
import { type CycleEvent } from '../../domain/cycle/cycle.events.js';
import { type Recorded } from '../../engine/event.js';
import { atInstant } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { tell } from './history.js';
import { label } from './labels.js';
import { type Language } from './language.js';
import { type Names } from './names.js';

type Examples<Event extends Message> = { [Type in Event['type']]: Extract<Event, { type: Type }>[] };

const gate = { name: 'ready-to-start', decidedBy: 'approvals' as const, quorum: [], criteria: [] };
const figures = {
  measurements: 1,
  baselines: 2,
  median: 3.5,
  baselineMedian: 1,
  notes: 0,
  teams: [{ team: 'team-wopit', measurements: 1, median: 3.5, baselineMedian: 1 }],
};
const teams = ['team-wopit', 'team-ggnet'];

const ofCycle: Examples<CycleEvent> = {
  'cycle-created': [2, 1].map((teamsToStart) => ({
    type: 'cycle-created',
    title: 'ref-title',
    workpackage: 'wp-1',
    teams,
    plan: { phases: [{ name: 'hypothesis', kind: 'hypothesis', gate }] },
    teamsToStart,
    leastMeasurements: 1,
  })),
  'phase-entered': [null, '2021-03-31T22:00:00.000Z', '2021-03-31T12:30:00.000Z'].map((deadline) => ({
    type: 'phase-entered',
    phase: 'experiment',
    kind: 'experiment',
    entered: 2,
    deadline,
  })),
  'hypothesis-drafted': [
    {
      type: 'hypothesis-drafted',
      version: 1,
      hypothesis: {
        form: 'testing',
        if: 'ref-if',
        then: 'ref-then',
        because: 'ref-because',
        indicator: 'ref-indicator',
        direction: 'increase',
        size: 2,
        date: '2021-03-31',
        refutedIf: 'ref-refuted',
      },
    },
    {
      type: 'hypothesis-drafted',
      version: 2,
      hypothesis: { form: 'exploring', expectation: 'ref-a', noticedBy: 'ref-b', changesOurMind: 'ref-c' },
    },
  ],
  'hypothesis-submitted': [{ type: 'hypothesis-submitted', version: 1, authors: ['person-1', 'person-2'] }],
  'hypothesis-locked': [true, false].map((afterStart) => ({
    type: 'hypothesis-locked',
    version: 2,
    digest: 'ab-cd_ef',
    afterStart,
  })),
  'approvals-opened': [
    {
      type: 'approvals-opened',
      gate: 'ready-to-start',
      entered: 1,
      round: 1,
      asked: [
        { role: 'alt', persons: ['person-1', 'person-2'] },
        { role: 'lead', persons: [] },
      ],
    },
    { type: 'approvals-opened', gate: 'shared', entered: 1, round: 1, asked: [{ role: 'lead', persons: [] }] },
    { type: 'approvals-opened', gate: 'shared', entered: 1, round: 1, asked: [] },
  ],
  'deciders-short': [0, 1, 2].map((left) => ({
    type: 'deciders-short',
    gate: 'ready-to-start',
    round: 1,
    role: 'alt',
    needed: left + 1,
    left,
  })),
  'deciders-found': [{ type: 'deciders-found', gate: 'ready-to-start', round: 1 }],
  approved: ['alt', 'lead', ''].map((role) => ({ type: 'approved', gate: 'ready-to-start', round: 1, role })),
  'gate-waits': [
    {
      type: 'gate-waits',
      gate: 'ready-to-start',
      missing: [
        'submission:hypothesis',
        'approval:lead',
        'deciders:alt',
        'team-ready:team-wopit',
        'team-finished:team-wopit',
        'coordinator:team-ggnet',
        'blueprint-published',
      ],
    },
  ],
  rejected: [null, 'experiment'].map((backTo) => ({
    type: 'rejected',
    gate: 'evaluation-accepted',
    round: 1,
    role: 'alt',
    reason: 'ref-reason',
    backTo,
  })),
  'gate-passed': [{ type: 'gate-passed', gate: 'experiment-finished', round: 1 }],
  'team-ready': [{ type: 'team-ready', team: 'team-wopit' }],
  'team-started': [true, false].map((afterLock) => ({ type: 'team-started', team: 'team-wopit', afterLock })),
  'team-finished': ['coordinator', 'lead'].map((as) => ({ type: 'team-finished', team: 'team-wopit', as })),
  'experiment-finished-by-lead': [teams, []].map((busy) => ({
    type: 'experiment-finished-by-lead',
    reason: 'ref-reason',
    teams: busy,
  })),
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
    },
  ],
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
  'prediction-laid-beside-data': [
    { type: 'prediction-laid-beside-data', entered: 3, figures, enough: true },
    {
      type: 'prediction-laid-beside-data',
      entered: 3,
      figures: { ...figures, median: null, baselineMedian: null },
      enough: false,
    },
  ],
  'evaluation-written': [
    {
      type: 'evaluation-written',
      version: 1,
      summary: 'ref-summary',
      conclusion: 'too-early',
      followUp: 'adapt',
      results: [
        { team: 'team-wopit', result: 'helped' },
        { team: 'team-ggnet', result: 'unclear' },
      ],
      reason: 'ref-reason',
    },
    {
      type: 'evaluation-written',
      version: 2,
      summary: 'ref-summary',
      conclusion: 'refuted',
      followUp: 'abandon',
      results: [],
    },
  ],
  'evaluation-submitted': [{ type: 'evaluation-submitted', version: 1, authors: ['person-1'] }],
  'date-moved': [
    {
      type: 'date-moved',
      phase: 'experiment',
      from: { precision: 'month', value: '2021-03' },
      until: { precision: 'season', value: '2021-summer' },
      deadline: '2021-08-31T22:00:00.000Z',
      reason: 'ref-reason',
      planVersion: 2,
    },
    {
      type: 'date-moved',
      phase: 'experiment',
      from: null,
      until: { precision: 'instant', value: '2021-03-31T12:30:00.000Z' },
      deadline: '2021-03-31T12:30:00.000Z',
      reason: null,
      planVersion: 3,
    },
  ],
  'deadline-passed': [{ type: 'deadline-passed', phase: 'experiment', deadline: '2021-03-31T22:00:00.000Z' }],
  'reminders-begun': [0, 1, 12].map((planned) => ({ type: 'reminders-begun', entered: 2, planned })),
  'nobody-to-remind': [
    { type: 'nobody-to-remind', entered: 2, what: 'team-finished:team-wopit', role: 'coordinator', team: 'team-wopit' },
    { type: 'nobody-to-remind', entered: 2, what: 'gate:ready-to-start', role: 'lead', team: null },
    { type: 'nobody-to-remind', entered: 2, what: 'submission:evaluation', role: 'facilitator', team: null },
    { type: 'nobody-to-remind', entered: 2, what: 'something-new:x', role: 'lead', team: null },
  ],
  'blueprint-linked': [
    { type: 'blueprint-linked', blueprint: 'blueprint-1', factors: 3, by: 'service' },
    { type: 'blueprint-linked', blueprint: 'blueprint-1', factors: 0, by: 'contribution' },
  ],
  'blueprint-published-heard': [{ type: 'blueprint-published-heard', blueprint: 'blueprint-1', version: 2 }],
  'cycle-closed': [{ type: 'cycle-closed', how: 'shared' }],
};

const factor = { factor: 'ref-factor', evidence: null, helpedIn: [], notIn: [] };
const ofBlueprint: Examples<BlueprintEvent> = {
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
      ],
    },
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
};

const examples: [string, Message][] = [...Object.values(ofCycle), ...Object.values(ofBlueprint)]
  .flat()
  .map((event) => [event.type, event]);

function namesIn(language: Language, text = (reference: string) => `what ${reference.slice(4)} holds`): Names {
  return {
    person: (id) => (id === 'person-1' ? 'Yvonne Bakker (procesbegeleider)' : 'Ton Smit'),
    team: (id) => (id === 'team-wopit' ? 'Wopit' : 'GGnet'),
    text: (reference) => (reference ? text(reference) : null),
    phase: (name) => label(language, 'phase', name),
    gate: (name) => label(language, 'gate', name),
    role: (code) => label(language, 'role', code),
    process: () => 'Beginnen met het gesprek',
  };
}

function recorded(event: Message, more: Partial<Recorded<Message>> = {}): Recorded<Message> {
  const at = '2021-02-01T10:00:00.000Z';
  return {
    process: 'cycle-1',
    seq: 1,
    programme: 'in-de-ggz',
    rulesVersion: 1,
    actor: 'person-1',
    onBehalfOf: null,
    via: 'web',
    happened: atInstant(at),
    recorded: at,
    knew: {},
    event,
    ...more,
  };
}

const told = (event: Message, language: Language, more: Partial<Recorded<Message>> = {}, names = namesIn(language)) =>
  tell({ recorded: recorded(event, more), language, names, timeZone: 'Europe/Amsterdam' });

/** A code or an id: words tied by hyphens, underscores or colons; or what was forgotten. */
const CODE = /\p{L}[-_:][\p{L}\d]|\d{4}-\d{2}|ref-|undefined|null|NaN|\[object/u;
const BLOT = /\.\.|\s\s|\s[.,]|“”|„”|\.”\./u;

describe.each(['nl', 'en'] as const)('the history in %s', (language) => {
  it.each(examples)('tells %s as a sentence without codes and ids', (_, event) => {
    for (const actor of ['person-1', 'person-2', null]) {
      const sentence = told(event, language, { actor });
      expect(sentence).not.toMatch(CODE);
      expect(sentence).not.toMatch(BLOT);
      expect(sentence).toMatch(/^[\p{Lu}„“\d].*[.”]$/u);
    }
  });

  it.each(examples)('still tells %s when its texts were erased', (_, event) => {
    const sentence = told(event, language, {}, { ...namesIn(language), text: () => null });
    expect(sentence).not.toMatch(CODE);
    expect(sentence).not.toMatch(BLOT);
  });

  it('says something of an event that a newer release wrote', () => {
    for (const type of ['from-the-future', 'constructor', '__proto__']) {
      expect(told({ type }, language)).toMatch(/\.$/u);
    }
  });

  it('never speaks of a system', () => {
    for (const [, event] of examples) expect(told(event, language)).not.toMatch(/syste+m/iu);
  });
});

describe('the history', () => {
  it('says who did it, and for whom', () => {
    const [event] = ofCycle.approved;
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit gaf akkoord voor „klaar om te starten”, namens het Action Learning Team.',
    );
    expect(event && told(event, 'en', { actor: 'person-2', onBehalfOf: 'person-1' })).toContain(
      'Ton Smit, for Yvonne Bakker (procesbegeleider), agreed on “ready to start”',
    );
  });

  it('tells why somebody did not agree, and where the cycle goes', () => {
    const event = ofCycle.rejected[1];
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit is nog niet akkoord met „evaluatie vastgesteld”, namens het Action Learning Team. De reden: „what reason holds”. De leercyclus gaat terug naar de fase „experiment”.',
    );
  });

  it('says that a team joined after the lock', () => {
    const [event] = ofCycle['team-started'];
    expect(event && told(event, 'nl')).toBe('Team Wopit doet vanaf nu ook mee. De hypothese was toen al vastgelegd.');
  });

  it('says the last day of a phase, and the time of a deadline within a day', () => {
    const [, endOfDay, withinDay] = ofCycle['phase-entered'];
    expect(endOfDay && told(endOfDay, 'nl')).toContain('loopt tot en met 31 maart 2021.');
    expect(withinDay && told(withinDay, 'nl')).toContain('loopt tot 31 maart 2021 om 14:30.');
    expect(withinDay && told(withinDay, 'en')).toContain('runs until 31 March 2021 at 14:30.');
  });

  it('says the old and the new date as precisely as they were planned', () => {
    const [event] = ofCycle['date-moved'];
    expect(event && told(event, 'nl')).toContain('een nieuwe einddatum: zomer 2021 in plaats van maart 2021.');
  });

  it('cuts a long text after a word', () => {
    const long = namesIn('nl', () => 'Wij zagen dat het gesprek weer op gang kwam. '.repeat(20));
    const [event] = ofCycle['note-added'];
    const sentence = event ? told(event, 'nl', {}, long) : '';
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).toMatch(/\p{L}…” Gehoord van: cliënt\.$/u);
  });

  it('says that a text was erased', () => {
    const [event] = ofCycle['note-added'];
    expect(event && told(event, 'nl', {}, { ...namesIn('nl'), text: () => null })).toContain('De tekst is gewist.');
  });

  it('writes numbers as the language does', () => {
    const [event] = ofCycle['measurement-recorded'];
    expect(event && told(event, 'nl')).toContain(': 1.234,5, over 1 september 2020 tot en met 30 september 2020.');
    expect(event && told(event, 'en')).toContain(': 1,234.5, from 1 September 2020 to 30 September 2020.');
  });
});
