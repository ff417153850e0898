import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { aHypothesis } from '../support/builders/cycle.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { submitted } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

interface Line {
  id: string | null;
  organisation: { id: string };
  state: { code: string };
  note: string | null;
}

const ZN = 'ZN – Zorgverzekeraars Nederland';
const within = 30_000;

let system: System;
let owner: DataSource;
let lead: Visitor;
let alt: Visitor;
let zn: Visitor;
let follower: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  [lead, alt, zn, follower, coordinator] = await Promise.all(
    ['lead.gem', 'alt-1.maastricht', 'partner.zn', 'follower.gem', 'coordinator.maastricht'].map((name) =>
      system.as(`${name}@example.org`),
    ) as [Promise<Visitor>, Promise<Visitor>, Promise<Visitor>, Promise<Visitor>, Promise<Visitor>],
  );
  await until(async () => (await coalition(lead)).every(({ id }) => id !== null), {
    within,
    saying: 'the parties of the sample live as processes',
  });
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

const coalition = async (reader: Visitor) => (await reader.read('/api/coalition')).entries as Line[];
const partyOf = async (organisation: string, reader = lead) => {
  const line = (await coalition(reader)).find((each) => each.organisation.id === organisation);
  if (!line) throw new Error(`no party ${organisation}`);
  return line;
};
const entryOf = async (organisation: string) => `/api/coalition/${String((await partyOf(organisation)).id)}`;
const post = (by: Visitor, path: string, body: object) =>
  by.send('POST', path, { body, headers: { 'idempotency-key': v7() } });
const sentences = async (reader: Visitor, path: string, lang: string) =>
  ((await reader.read(`${path}/history?lang=${lang}`)).lines as { sentence: string }[]).map((each) => each.sentence);

describe('the coalition of the sample', () => {
  it('keeps how far each party was, and since when', async () => {
    const { steps, ...entry } = await lead.read(await entryOf('vng'));
    expect(entry).toMatchObject({
      organisation: { id: 'vng' },
      as: { code: 'municipality', label: 'gemeente' },
      state: { code: 'signed', label: 'getekend' },
      entered: true,
      required: true,
      waived: false,
      since: expect.stringMatching(/-09-15$/),
    });
    expect(steps).toMatchObject([{ step: { code: 'signed' }, at: { precision: 'day' } }]);
  });

  it('is seen by who works in the programme and by the parties, and whole by those who steer it and by the party itself', async () => {
    expect((await partyOf('health-holland', lead)).note).toContain('Voorwaarde van de financier');
    expectProblem(await follower.send('GET', '/api/coalition'), 404, 'not-found');
    for (const reader of [zn, coordinator]) {
      expect(await partyOf('health-holland', reader)).toMatchObject({ id: null, note: null });
    }
    const own = await partyOf('zn', zn);
    expect(await zn.read(`/api/coalition/${String(own.id)}`)).toMatchObject({ state: { code: 'mandate-agreed' } });
    const vng = await entryOf('vng');
    for (const part of ['', '/history', '/allowed', '/reminders']) {
      expectProblem(await follower.send('GET', '/api/coalition'), 404, 'not-found');
      for (const reader of [zn, coordinator]) {
        expectProblem(await reader.send('GET', vng + part), 404, 'not-found');
      }
    }
    expectProblem(await zn.press(vng, { type: 'record-step', to: 'joined' }), 404, 'not-found');
    const { coalition: onPage } = await zn.read('/api/programme');
    expect((onPage as Line[]).every(({ note, organisation }) => note === null || organisation.id === 'zn')).toBe(true);
  });

  it('has one entry for each organisation', async () => {
    const begin = { organisation: 'psychosenet', as: 'client-or-family', to: 'declared-intent' };
    expectProblem(await post(alt, '/api/coalition', begin), 403, 'may-not');
    const { status, headers, body } = await post(lead, '/api/coalition', {
      ...begin,
      happened: { precision: 'month', value: '2026-05' },
    });
    expect([status, headers.get('location')]).toEqual([201, `/api/coalition/${String(body.id)}`]);
    expectProblem(await post(lead, '/api/coalition', begin), 409, 'exists-already');
    expectProblem(await post(lead, '/api/coalition', { ...begin, organisation: 'mind' }), 409, 'exists-already');
    expectProblem(
      await post(lead, '/api/coalition', { ...begin, organisation: 'dimence' }),
      422,
      'no-such-organisation',
    );
    expectProblem(
      await post(lead, '/api/coalition', { ...begin, as: 'bakker', organisation: 'maastricht-coalition' }),
      422,
    );
    expect(await lead.read(await entryOf('psychosenet'))).toMatchObject({
      steps: [{ step: { code: 'declared-intent' }, happened: 'mei 2026' }],
    });
  });
});

describe('a cycle that waits for a party', () => {
  let path: string;

  it('is agreed to, and says what the start still waits for', async () => {
    const { body } = await post(lead, '/api/cycles', {
      title: 'Eén vast gezicht',
      workpackage: 'regio-maastricht',
      teams: ['maastricht'],
    });
    path = `/api/cycles/${String(body.id)}`;
    const facilitator = await system.as('facilitator-1.gem@example.org');
    await facilitator.does(path, { type: 'draft-hypothesis', hypothesis: aHypothesis });
    await facilitator.does(path, { type: 'submit-hypothesis' });
    await coordinator.does(path, { type: 'report-team-ready', team: 'maastricht' });
    expect((await lead.read(path)).start).toBe(
      `Starten kan nog niet: ${ZN} heeft nog niet getekend. Vraag de handtekening aan.`,
    );
    await alt.does(path, { type: 'approve', gate: 'ready-to-start' });
    const { body: answer } = await lead.does(path, { type: 'approve', gate: 'ready-to-start' });
    expect(answer).toMatchObject({
      view: {
        phase: { name: 'hypothesis' },
        start: `Akkoord gegeven. De start wacht nog op de handtekening van ${ZN}.`,
        missing: [{ code: 'party:zn' }],
      },
    });
    expectProblem(
      await (
        await system.as('board-1.gem@example.org')
      ).press(await entryOf('zn'), {
        type: 'waive-requirement',
        reason: 'We willen door.',
      }),
      409,
      'requirement-not-waivable',
    );
  });

  it('starts by itself when the party signs, and remembers on which entries it relied', async () => {
    const entry = await entryOf('zn');
    await zn.does(entry, { type: 'record-step', to: 'signed', document: 'Map 3, blad 2' });
    await until(async () => ((await lead.read(path)).phase as { name: string }).name === 'experiment', {
      within,
      saying: 'the cycle has started',
    });
    const id = path.split('/').at(-1);
    const [passed] = await owner.query<{ knew: Record<string, number>; actor: string | null }[]>(
      `select knew, actor from leerlus.event where process = $1 and type = 'gate-passed'`,
      [id],
    );
    expect(passed?.actor).toBeNull();
    expect(passed?.knew).toHaveProperty(entry.split('/').at(-1) ?? '', 3);
    expect(Object.keys(passed?.knew ?? {})).toHaveLength(4);
    expect((await lead.read(path)).start).toBeNull();
  });

  it('hears when the party leaves: the project lead is asked, and goes on with a reason', async () => {
    await zn.does(await entryOf('zn'), { type: 'leave-coalition', reason: 'Het bestuur besloot anders.' });
    await until(async () => ((await lead.read(path)).partiesOut as object[]).length === 1, {
      within,
      saying: 'the cycle knows that a party is out',
    });
    const asked = async () =>
      (
        (await lead.read('/api/me/todo')).todo as { what: string; sentence: string; process: { path: string } }[]
      ).filter(({ what }) => what.startsWith('party-out'));
    expect(await asked()).toMatchObject([
      { what: 'party-out:zn', sentence: `beslissen of de leercyclus verdergaat zonder ${ZN}`, process: { path } },
    ]);
    const goOn = { type: 'go-on-without', requirement: 'party:zn', reason: 'In de regio doen de verzekeraars mee.' };
    expectProblem(await alt.press(path, goOn), 403, 'may-not');
    await lead.does(path, goOn);
    expect(await asked()).toEqual([]);
    const told = await sentences(lead, path, 'nl');
    expect(told.at(-2)).toContain(`Deze leercyclus rekende op ${ZN}.`);
    expect(told.at(-1)).toContain(`besloot om verder te gaan zonder ${ZN}. De reden: „In de regio`);
    expect((await sentences(lead, path, 'en')).at(-1)).toContain(`decided to go on without ${ZN}.`);
  });

  it('leaves the whole story of the party behind, in Dutch and in English', async () => {
    const entry = await entryOf('zn');
    expect(await sentences(zn, entry, 'nl')).toEqual([
      `De aansluiting van ${ZN} is begonnen, als zorgverzekeraar.`,
      'Deze organisatie was toen al zo ver: mandaat akkoord.',
      expect.stringMatching(/legde een stap vast: getekend\. Het document: „Map 3, blad 2”\.$/),
      expect.stringMatching(/legde vast dat deze organisatie uitstapt\. De reden: „Het bestuur besloot anders\.”$/),
    ]);
    expect((await sentences(zn, entry, 'en')).at(-1)).toContain('recorded that this organisation leaves.');
  });
});

describe('a pledge', () => {
  const make = {
    by: { team: 'wopit' },
    level: 'hulpverlener-client',
    with: { organisation: 'samen-sterk' },
    text: 'We beginnen elk overleg met een gesprek.',
    signatory: { name: 'Directeur van Wopit' },
    from: '2026-09-01',
  };
  let path: string;

  it('is made by its team, asked of its coordinator, and signed', async () => {
    const wopit = await system.as('coordinator.wopit@example.org');
    const { status, body } = await post(wopit, '/api/pledges', make);
    expect(status).toBe(201);
    path = `/api/pledges/${String(body.id)}`;
    const { todo } = await wopit.read('/api/me/todo');
    expect(todo).toMatchObject([
      { sentence: 'tekenen: de pledge van team Wopit', process: { path, title: 'team Wopit' } },
    ]);
    await wopit.does(path, { type: 'sign-pledge' });
    expect(await wopit.read(path)).toMatchObject({
      team: { id: 'wopit' },
      organisation: { id: 'wopit' },
      level: { code: 'hulpverlener-client', label: 'hulpverlener/medewerker-cliënt' },
      state: { code: 'signed', label: 'getekend' },
      with: { organisation: { name: 'Samen Sterk zonder Stigma' }, name: null },
      text: make.text,
      signatory: { person: null, name: 'Directeur van Wopit' },
      from: '2026-09-01',
    });
    expectProblem(await post(wopit, '/api/pledges', { ...make, by: { team: 'ggnet' } }), 403, 'may-not');
    expectProblem(await post(wopit, '/api/pledges', { ...make, by: { team: 'maastricht' } }), 422, 'no-such-team');
    const elsewhere = { ...make, with: { organisation: 'zn' } };
    expectProblem(await post(wopit, '/api/pledges', elsewhere), 422, 'no-such-organisation');
    expectProblem(await post(wopit, '/api/pledges', { ...make, level: 'maan' }), 422, 'no-such-level');
  });

  it('is seen by its team and those who steer, and by nobody else', async () => {
    const readers = async (...names: string[]) => Promise.all(names.map((name) => system.as(`${name}@example.org`)));
    const idsOf = async (reader: Visitor) =>
      ((await reader.read('/api/pledges')).pledges as { id: string }[]).map(({ id }) => `/api/pledges/${id}`);
    for (const reader of await readers('coordinator.wopit', 'lead.samensterk', 'board.samensterk')) {
      expect(await idsOf(reader)).toContain(path);
    }
    for (const reader of await readers('coordinator.ggnet', 'subscriber.in-de-ggz', 'expert.samensterk')) {
      expect(await idsOf(reader)).not.toContain(path);
      for (const part of ['', '/history', '/allowed']) {
        expectProblem(await reader.send('GET', path + part), 404, 'not-found');
      }
    }
    expectProblem(await lead.send('GET', path), 404, 'not-found');
  });
});

describe('a cycle that waits for a coordinator', () => {
  it('starts by itself when one is appointed', async () => {
    const held = { programme: 'in-de-ggz', role: 'coordinator', team: 'ribw-go' };
    await owner.manager.update(RoleHolding, held, { until: new Date(0) });
    const pilot = await submitted(system, ['ribw-go']);
    await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    const { body } = await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    expect(body).toMatchObject({ view: { missing: [{ code: 'coordinator:ribw-go' }] } });
    await pilot.lead.does('/api/programme', {
      type: 'appoint-coordinator',
      team: 'ribw-go',
      coordinator: 'coordinator.ribw-go',
    });
    await until(async () => ((await pilot.lead.read(pilot.path)).phase as { name: string }).name === 'experiment', {
      within,
      saying: 'the cycle has started',
    });
  });
});
