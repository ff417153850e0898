import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aHypothesis, aMeasurement, anEvaluation } from '../support/builders/cycle.js';
import { expectProblem, Mischief, note, TYPED } from '../support/http/mischief.js';
import { running } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let mischief: Mischief;
let blueprint: string;
let workpackage: string;
beforeAll(async () => {
  system = await startSystem();
  mischief = new Mischief(system, await running(system));
  const { body } = await mischief.post({ title: TYPED, workpackage: 'zorgverlening' }, {}, '/api/blueprints');
  blueprint = `/api/blueprints/${String(body.id)}/commands`;
  const begun = await mischief.post({ name: 'Werk', question: TYPED }, {}, '/api/workpackages');
  workpackage = `/api/workpackages/${String(begun.body.id)}/commands`;
});
afterAll(() => system.stop());

const reason = TYPED;
const day = (value: string) => ({ precision: 'day', value });
const onPlan = { restsOn: { part: 'plan', version: 1 } };
const exploring = { form: 'exploring', expectation: TYPED, noticedBy: TYPED, changesOurMind: TYPED };
const gate = { name: 'klaar', decidedBy: 'approvals', quorum: [{ role: 'lead', count: 1 }], criteria: [TYPED] };

describe('what somebody sends', () => {
  const STRANGE: unknown[] = [null, true, 0, -1.5, 'vreemd', [], {}, ['vreemd'], [null]];
  const OPTIONAL = new Set(['authors', 'backTo', 'source', 'evidence', 'helpedIn', 'notIn', 'baseline']);
  for (const name of ['happened', 'restsOn', 'plan', 'criteria', 'until']) OPTIONAL.add(name);
  const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value);
  const LONG = 'x'.repeat(5_000);

  /** A value with everything that one mistake can make of it: a field of another kind, empty, endless, missing, unknown. */
  function spoilt(value: unknown): unknown[] {
    const others = STRANGE.filter((strange) => kindOf(strange) !== kindOf(value));
    if (typeof value === 'string') return [...others, '', LONG];
    if (typeof value !== 'object' || value === null) return others;
    if (Array.isArray(value)) return [...others, ...value.flatMap((item) => spoilt(item).map((each) => [each]))];
    const unknown = ['onbekend', 'constructor', 'prototype', 'hasOwnProperty'].map((key) => ({ ...value, [key]: 1 }));
    const fields = Object.entries(value).flatMap(([key, item]) => [
      ...spoilt(item).map((each) => ({ ...value, [key]: each })),
      ...(OPTIONAL.has(key) ? [] : [Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))]),
    ]);
    return [...others, ...unknown, ...fields];
  }

  const phase = { name: 'begin', kind: 'hypothesis', until: day('2031-01-01'), gate };
  const ofCycle: [string, unknown][] = [
    { type: 'draft-hypothesis', hypothesis: { ...aHypothesis } },
    { type: 'draft-hypothesis', hypothesis: exploring },
    { type: 'submit-hypothesis', authors: ['lead.samensterk'] },
    { type: 'approve', gate: 'ready-to-start' },
    { type: 'reject', gate: 'ready-to-start', reason, backTo: 'hypothesis' },
    { type: 'report-team-ready', team: 'wopit' },
    { type: 'report-team-finished', team: 'wopit' },
    { type: 'finish-experiment', reason },
    { ...note, source: 'staff' },
    aMeasurement('wopit', { source: TYPED, baseline: true }),
    { type: 'add-factor', kind: 'success', factor: TYPED, evidence: TYPED, helpedIn: ['wopit'], notIn: ['ggnet'] },
    { ...anEvaluation, results: [{ team: 'wopit', result: 'helped' }] },
    { type: 'submit-evaluation', authors: ['lead.samensterk'] },
    { type: 'contribute', blueprint: 'blueprint-1' },
  ].map((command) => [command.type, { command }]);
  const bodies: [string, unknown, string?][] = [
    ...ofCycle,
    ['move-date', { command: { type: 'move-date', phase: 'blueprint', until: { ...day('2031-01-01') } } }],
    ['a command of an earlier day', { command: note, happened: day('2026-01-01'), ...onPlan }],
    ['a new cycle', { title: TYPED, workpackage: 'zorgverlening', teams: ['wopit'] }, '/api/cycles'],
    [
      'a new cycle with a plan',
      { title: TYPED, workpackage: 'zorgverlening', teams: ['wopit'], plan: { phases: [phase] } },
      '/api/cycles',
    ],
    ['a new blueprint', { title: TYPED, workpackage: 'zorgverlening' }, '/api/blueprints'],
    ['a new workpackage', { name: 'Werk', question: TYPED }, '/api/workpackages'],
    ['a sign-in', { email: 'lead.samensterk@example.org' }, '/api/demo/sign-in'],
  ];
  it.each(bodies)('fits its schema or changes nothing: %s', async (_, body, path = mischief.commands) => {
    const answers = await Promise.all(spoilt(body).map((each) => mischief.post(each, {}, path)));
    expect(answers.length).toBeGreaterThan(15);
    for (const answer of answers) {
      expectProblem(answer, 400, 'invalid-input');
      const [issue] = answer.body.issues as { path: string; message: string }[];
      expect(issue?.message).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });

  it.each([
    ['edit-blueprint', { type: 'edit-blueprint', title: TYPED, purpose: TYPED, howToBegin: TYPED }],
    ['publish-blueprint', { type: 'publish-blueprint' }],
  ])('fits its schema or changes no blueprint: %s', async (_, command) => {
    const answers = await Promise.all(spoilt({ command }).map((each) => mischief.post(each, {}, blueprint)));
    for (const answer of answers) expectProblem(answer, 400, 'invalid-input');
  });

  const agreed = { what: TYPED, who: ['lead.samensterk'], since: '2026-09-01' };
  it.each([
    ['rewrite-workpackage', { type: 'rewrite-workpackage', reason }],
    ['appoint-owner', { type: 'appoint-owner', owner: 'lead.samensterk' }],
    ['make-agreement', { type: 'make-agreement', ...agreed }],
    ['revise-agreement', { type: 'revise-agreement', agreement: 'workpackage-1.a1', ...agreed }],
    ['end-agreement', { type: 'end-agreement', agreement: 'workpackage-1.a1' }],
    ['close-workpackage', { type: 'close-workpackage', reason }],
  ])('fits its schema or changes no workpackage: %s', async (_, command) => {
    const answers = await Promise.all(spoilt({ command }).map((each) => mischief.post(each, {}, workpackage)));
    for (const answer of answers) expectProblem(answer, 400, 'invalid-input');
  });

  it('ends somewhere: a plan of a few roles and criteria, which are codes and short', async () => {
    const many = Array.from({ length: 20_000 }, (_, place) => place);
    const gates = [
      { ...gate, quorum: many.map((place) => ({ role: `rol-${'x'.repeat(place % 9)}`, count: 20 })) },
      { ...gate, quorum: [{ role: 'x'.repeat(900_000), count: 1 }] },
      { ...gate, quorum: [{ role: TYPED, count: 1 }] },
      { ...gate, quorum: [{ role: 'lead', count: 21 }] },
      { ...gate, criteria: many.map(() => TYPED) },
      { ...gate, criteria: ['x'.repeat(501)] },
    ];
    for (const each of gates) {
      const plan = { phases: [{ name: 'begin', kind: 'hypothesis', gate: each }] };
      const body = { title: TYPED, workpackage: 'zorgverlening', teams: ['wopit'], plan };
      expectProblem(await mischief.post(body, {}, '/api/cycles'), 400, 'invalid-input');
    }
  });

  it.each(['1e400', '-1e400', '9'.repeat(100_000)])('is no number beyond all numbers: %p', async (value) => {
    const counted = JSON.stringify({ command: aMeasurement('wopit') }).replace('"value":3', `"value":${value}`);
    expectProblem(await mischief.send('POST', mischief.commands, { raw: counted }), 400, 'invalid-input');
  });

  it.each(['1e-400', '-0', `0.${'9'.repeat(100_000)}`])('may be a number of any precision: %p', async (value) => {
    const counted = JSON.stringify({ command: aMeasurement('wopit') }).replace('"value":3', `"value":${value}`);
    expect((await mischief.send('POST', mischief.commands, { raw: counted })).status).toBe(200);
  });
});

describe('a command that is not for people', () => {
  const stay = { entered: 1, gate: 'ready-to-start', asked: [], figures: {}, planned: 1, gaps: [], what: 'deadline' };
  const known = { blueprint: 'blueprint-1', factors: 0, version: 1, cycle: 'cycle-1', title: TYPED };
  it.each(['due', 'refresh', 'open-approvals', 'note-reminders', 'lay-prediction', 'link-blueprint', 'create-cycle'])(
    'is refused by a cycle: %s',
    async (type) => {
      const before = await mischief.pilot.lead.read(mischief.pilot.path);
      for (const more of [{}, stay, known]) {
        expectProblem(await mischief.press({ type, ...more }), 400, 'invalid-input');
      }
      expect((await mischief.pilot.lead.read(mischief.pilot.path)).seq).toBe(before.seq);
    },
  );

  it.each(['due', 'refresh', 'draft-blueprint', 'take-contribution', 'create-blueprint', 'add-note'])(
    'is refused by a blueprint: %s',
    async (type) => {
      const drafted = { cycle: mischief.pilot.id, workpackage: 'zorgverlening', title: TYPED, factors: [] };
      for (const more of [{}, drafted]) {
        expectProblem(await mischief.post({ command: { type, ...more } }, {}, blueprint), 400, 'invalid-input');
      }
    },
  );
});

describe('names of JavaScript’s own', () => {
  it.each(['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are no command, gate, phase, team, part, person, blueprint or workpackage: %s',
    async (name) => {
      const answers = await Promise.all([
        mischief.press({ type: name }),
        mischief.press({ type: 'approve', gate: name }),
        mischief.press({ type: 'report-team-finished', team: name }),
        mischief.press({ type: 'add-factor', kind: 'success', factor: TYPED, helpedIn: [name] }),
        mischief.press({ type: 'add-factor', kind: name, factor: TYPED }),
        mischief.press({ type: 'contribute', blueprint: name }),
        mischief.press({ type: 'draft-hypothesis', hypothesis: { ...exploring, form: name } }),
        mischief.press({ type: 'submit-evaluation', authors: [name] }),
        mischief.press({ type: 'move-date', phase: name, until: day('2031-01-01') }, onPlan),
        mischief.press(note, { restsOn: { part: name, version: 0 } }),
        mischief.press(note, { restsOn: { part: `gate:${name}`, version: 0 } }),
        mischief.press(note, { happened: { precision: name, value: name } }),
        mischief.post({ title: TYPED, workpackage: name, teams: ['wopit'] }, {}, '/api/cycles'),
        mischief.post({ title: TYPED, workpackage: 'zorgverlening', teams: [name] }, {}, '/api/cycles'),
        mischief.post({ title: TYPED, workpackage: name }, {}, '/api/blueprints'),
      ]);
      for (const answer of answers) {
        expectProblem(answer, answer.status);
        expect([400, 409, 422]).toContain(answer.status);
      }
    },
  );

  it('may be what a phase and its gate are called', async () => {
    const { lead, facilitator } = mischief.pilot;
    const phases = [
      { name: 'constructor', kind: 'hypothesis', gate: { ...gate, name: 'constructor' } },
      { name: 'prototype', kind: 'experiment', gate: { ...gate, name: 'prototype', decidedBy: 'teams', quorum: [] } },
      { name: 'evaluation', kind: 'evaluation', gate },
    ];
    const begun = { title: TYPED, workpackage: 'zorgverlening', teams: ['wopit'], plan: { phases } };
    const { body } = await mischief.post(begun, {}, '/api/cycles');
    const path = `/api/cycles/${String(body.id)}`;
    await facilitator.does(path, { type: 'draft-hypothesis', hypothesis: exploring });
    await facilitator.does(path, { type: 'submit-hypothesis' });
    await lead.does(path, { type: 'report-team-ready', team: 'wopit' });
    const restsOn = { part: 'gate:constructor', version: 1 };
    await lead.does(path, { type: 'approve', gate: 'constructor' }, { restsOn });
    expect(await lead.read(path)).toMatchObject({ phase: { name: 'prototype', kind: 'experiment' } });
  });
});

describe('a date', () => {
  const never = ['2031-02-31', '2031-02-29', '2031-13-01', '12026-01-01', '-000001-01-01', '31-12-2030', 'morgen'];
  const farAway = ['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'];
  it.each([...never, ...farAway, '2031-01-01T00:00', ''])('can not be “%s”', async (value) => {
    const answers = await Promise.all([
      mischief.press(aMeasurement('wopit', { from: value })),
      mischief.press(aMeasurement('wopit', { until: value })),
      mischief.press({ type: 'draft-hypothesis', hypothesis: { ...aHypothesis, date: value } }),
      mischief.press({ type: 'move-date', phase: 'blueprint', until: day(value) }, onPlan),
      mischief.press(note, { happened: day(value) }),
      mischief.post({ command: { type: 'publish-blueprint' }, happened: day(value) }, {}, blueprint),
    ]);
    for (const answer of answers) expectProblem(answer, 400, 'invalid-input');
  });

  it('that is too far away is told its years', async () => {
    const until = (value: string) => mischief.press(aMeasurement('wopit', { from: value }));
    const message = 'Kies een datum vanaf 1900.';
    expect((await until('1899-12-31')).body.issues).toMatchObject([{ path: 'command.from', message }]);
    expect((await until('9999-12-31')).body.issues).toMatchObject([{ message: 'Kies een datum tot en met 2199.' }]);
  });

  it.each([
    ['month', '0000-01'],
    ['month', '2031-13'],
    ['month', '9999-12'],
    ['season', '0000-winter'],
    ['season', '2031-herfst'],
    ['season', '9999-winter'],
    ['instant', '0000-01-01T00:00:00.000Z'],
    ['instant', '2031-02-31T00:00:00.000Z'],
    ['instant', '2031-01-01T25:00:00.000Z'],
    ['instant', '2031-01-01T00:00:00.000+01:00'],
    ['instant', '2031-01-01T00:00:00Z'],
    ['instant', '9999-12-31T23:59:59.999Z'],
    ['eeuw', '21'],
  ])('can not be the %s “%s”', async (precision, value) => {
    const until = { precision, value };
    expectProblem(await mischief.press({ type: 'move-date', phase: 'blueprint', until }, onPlan), 400, 'invalid-input');
    expectProblem(await mischief.press(note, { happened: until }), 400, 'invalid-input');
  });

  it('of what happened lies in the past', async () => {
    for (const [precision, value] of Object.entries({ day: '2199-12-31', month: '2199-12', season: '2199-winter' })) {
      expectProblem(await mischief.press(note, { happened: { precision, value } }), 422, 'not-in-the-future');
    }
    expect((await mischief.press(note, { happened: day('1900-01-01') })).status).toBe(200);
  });

  it('can be moved to the last day there is and back, and the cycle goes on', async () => {
    const { path, lead } = await running(system);
    const move = async (phase: string, value: string) => {
      const { versions } = (await lead.read(path)) as { versions: { plan: number } };
      const restsOn = { part: 'plan', version: versions.plan };
      return lead.does(path, { type: 'move-date', phase, until: day(value), reason }, { restsOn });
    };
    for (const phase of ['blueprint', 'evaluation', 'experiment']) await move(phase, '2199-12-31');
    expect(await lead.read(path)).toMatchObject({ deadline: '2199-12-31T23:00:00.000Z' });
    await move('experiment', '2031-01-31');
    await lead.does(path, note);
    expect(await lead.read(path)).toMatchObject({ deadline: '2031-01-31T23:00:00.000Z', overdue: false });
  });

  it('is moved from the version that was seen', async () => {
    const move = { type: 'move-date', phase: 'blueprint', until: day('2031-01-01'), reason };
    expectProblem(await mischief.press(move), 428, 'rests-on-missing');
    const later = { restsOn: { part: 'plan', version: 2_147_483_648 } };
    expectProblem(await mischief.press(move, later), 412, 'changed-meanwhile');
  });
});

describe('after all of this', () => {
  it('nobody was harmed', async () => {
    expect(mischief.replies.length).toBeGreaterThan(1_000);
    await mischief.expectNoHarm();
  });
});
