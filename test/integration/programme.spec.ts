import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { DemoService } from '../../apps/api/demo/demo.service.js';
import { MeService } from '../../apps/api/identity/me.service.js';
import { type AroundService } from '../../apps/api/rights/around.service.js';
import { type SessionBeginner } from '../../apps/api/sign-in/session-beginner.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { CoalitionEntry } from '../../libs/persistence/entities/coalition-entry.entity.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { addPerson } from '../support/builders/person.js';
import { expectProblem } from '../support/http/mischief.js';
import { Visitor } from '../support/http/visitor.js';
import { aPilot } from '../support/pilot.js';
import { appIn } from '../support/servers/app-in.js';
import { watchStatements } from '../support/statements.js';
import { startSystem, type System } from '../support/system.js';

interface Account {
  email: string;
  programme: { id: string; name: string };
  roles: { role: string; label: string }[];
}

let system: System;
let owner: DataSource;
let ggz: Visitor;
let gem: Visitor;

beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  await addPerson(owner.manager, { id: 'niemand', programmes: ['gem'], name: 'Zonder rol' });
  await addPerson(owner.manager, { id: 'reader', programmes: ['gem'], name: 'Lezer', language: 'en' });
  await owner.manager.insert(RoleHolding, { programme: 'gem', person: 'reader', role: 'partner' });
  ggz = await system.as('lead.samensterk@example.org');
  gem = await system.as('lead.gem@example.org');
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

describe('a programme', () => {
  it('shows its aim, its consortium and what its workpackages are called to whoever takes part', async () => {
    const read = await ggz.read('/api/programme');
    expect(read).toMatchObject({
      id: 'in-de-ggz',
      name: 'In de ggz',
      aim: expect.stringContaining('dagelijkse praktijk') as unknown,
      settings: { timeZone: 'Europe/Amsterdam', holidays: 'NL', language: 'nl', languages: ['nl', 'en'] },
      coalition: [],
    });
    const pepper = { id: 'pepper', name: 'PEPPER-consortium' };
    const organisations = read.organisations as { id: string; partOf: unknown; members: { id: string }[] }[];
    expect(organisations.find(({ id }) => id === 'pepper')).toMatchObject({
      kind: { code: 'consortium', label: 'consortium' },
      partOf: null,
      members: [{ id: 'dimence', name: 'Dimence' }, { id: 'ggnet' }, { id: 'ribw-go' }],
    });
    expect(organisations.find(({ id }) => id === 'ggnet')).toMatchObject({ partOf: pepper, members: [] });
    expect(organisations.find(({ id }) => id === 'samen-sterk')).toMatchObject({ kind: null, partOf: null });
    expect(read.workpackages).toMatchObject([{ label: 'pilottraject' }, { label: 'pilottraject' }]);
    expect((read.teams as { id: string }[]).find(({ id }) => id === 'wopit')).toEqual({
      id: 'wopit',
      name: 'Wopit',
      organisation: { id: 'wopit', name: 'Wopit' },
      workpackage: { id: 'zorgverlening', name: 'Destigmatisering van de zorgverlening' },
      coordinators: [{ id: 'coordinator.wopit', name: 'Destigmacoördinator Wopit' }],
      pledge: {
        state: { code: 'signed', label: 'getekend' },
        level: { code: 'hulpverlener-client', label: 'hulpverlener/medewerker-cliënt' },
        signed: expect.any(String) as unknown,
      },
    });
    expect(read.people).toContainEqual({ role: { code: 'coordinator', label: 'coördinator' }, count: 6 });
    expect(read.people).toContainEqual({ role: { code: 'alt', label: 'Action Learning Team' }, count: 4 });
  });

  it('shows how far each party of its coalition is, in the language of the one who reads', async () => {
    const zn = (read: Record<string, unknown>) =>
      (read.coalition as { organisation: { id: string } }[]).find(({ organisation }) => organisation.id === 'zn');
    const since = expect.stringMatching(/^\d{4}-09-20$/) as unknown;
    expect(zn(await gem.read('/api/programme'))).toEqual({
      organisation: { id: 'zn', name: 'ZN – Zorgverzekeraars Nederland' },
      state: { code: 'mandate-agreed', label: 'mandaat akkoord' },
      kind: { code: 'insurer', label: 'zorgverzekeraar' },
      required: true,
      waived: false,
      since,
      note: null,
    });
    const english = await system.as('reader@example.org');
    expect(zn(await english.read('/api/programme'))).toMatchObject({
      state: { label: 'mandate agreed' },
      kind: { label: 'health insurer' },
    });
  });

  it('shows a team whose coordinator has left, and counts nobody who has gone', async () => {
    const left = { programme: 'gem', team: 'disseminatie', role: 'coordinator' };
    await owner.manager.update(RoleHolding, left, { until: new Date(0) });
    const { teams, people } = await gem.read('/api/programme');
    expect((teams as { id: string }[]).find(({ id }) => id === 'disseminatie')).toMatchObject({ coordinators: [] });
    expect(people).toContainEqual({ role: { code: 'coordinator', label: 'coördinator' }, count: 2 });
    await owner.manager.update(RoleHolding, left, { until: null });
  });

  it('is not there for whoever holds no role in it, nor for whoever is not signed in', async () => {
    const nobody = await system.as('niemand@example.org');
    expectProblem(await nobody.send('GET', '/api/programme'), 404, 'not-found');
    expectProblem(await new Visitor(system.api.url, '').send('GET', '/api/programme'), 401, 'no-session');
  });

  it('can’t be changed by the app: its coalition is only read', async () => {
    const app = await appIn(system.database, 'gem', 1).initialize();
    expect(await app.manager.count(CoalitionEntry)).toBe(11);
    await expect(app.query(`update coalition_entry set state = 'joined'`)).rejects.toThrow(/permission denied/);
    await app.destroy();
  });
});

describe('whoever looks at the sample', () => {
  it('reads first that it is one, by how much its dates are shifted, and what is not from its source', async () => {
    const english = await system.as('reader@example.org');
    for (const [reader, sentence] of [
      [ggz, /^Voorbeeldgegevens\. Alle datums zijn \d+ maanden later dan in de bron/],
      [gem, /^Voorbeeldgegevens\. Alle datums zijn \d+ maanden later dan in de bron/],
      [english, /^Sample data\. All dates are \d+ months later than in the source/],
    ] as const) {
      const { programme } = (await reader.read('/api/me')) as { programme: Record<string, unknown> };
      expect(programme.banner).toMatch(sentence);
      expect((programme.examples as string[]).every((line) => line.startsWith('Voorbeeld, niet uit de bron:'))).toBe(
        true,
      );
      const { banner, examples } = await reader.read('/api/programme');
      expect({ banner, examples }).toEqual({ banner: programme.banner, examples: programme.examples });
    }
  });

  it('can be anybody of both programmes', async () => {
    const { people } = (await new Visitor(system.api.url, '').read('/api/demo/people')) as unknown as {
      people: Account[];
    };
    const of = (id: string) => people.filter(({ programme }) => programme.id === id).map(({ email }) => email);
    expect(of('in-de-ggz')).toEqual(
      expect.arrayContaining(['lead.samensterk@example.org', 'expert.samensterk@example.org']),
    );
    expect(of('gem')).toEqual(expect.arrayContaining(['lead.gem@example.org', 'partner.zn@example.org']));
    expect(people.find(({ email }) => email === 'coordinator.maastricht@example.org')).toMatchObject({
      programme: { id: 'gem', name: 'GEM' },
      roles: [{ role: 'coordinator', label: 'coördinator van Team Maastricht', team: 'maastricht' }],
    });
    expect(people.map(({ email }) => email)).toEqual([...people.map(({ email }) => email)].sort());
  });

  it('is told who one can be by as few questions to the database, however many there are', async () => {
    const app = await dataSource(system.database, 'app', 4).initialize();
    const asked = watchStatements();
    const demo = new DemoService(app, new MeService(app, {} as AroundService), {} as SessionBeginner);
    let before: Account[] = [];
    const statements = await asked.of(async () => (before = await demo.people('nl')));
    for (const place of Array.from({ length: 30 }).keys()) {
      await addPerson(owner.manager, { id: `more-${place}`, programmes: ['gem'], name: `Volger ${place}` });
    }
    let after: Account[] = [];
    const statementsAfter = await asked.of(async () => (after = await demo.people('nl')));
    expect(after).toHaveLength(before.length + 30);
    // The accounts, and the names of each programme.
    expect([statements.length, statementsAfter.length]).toEqual([3, 3]);
    asked.stop();
    await app.destroy();
  });
});

describe('somebody of one programme', () => {
  it('sees nothing of the other', async () => {
    const read = async (reader: Visitor) =>
      JSON.stringify([await reader.read('/api/programme'), await reader.read('/api/me')]);
    const [ofGgz, ofGem] = await Promise.all([read(ggz), read(gem)]);
    for (const name of ['GEM', 'Zorgverzekeraars', 'Health Holland', 'Maastricht']) expect(ofGgz).not.toContain(name);
    for (const name of ['In de ggz', 'PEPPER', 'Wopit', 'Samen Sterk']) expect(ofGem).not.toContain(name);
  });

  it('finds no cycle of the other, and begins none in it', async () => {
    const pilot = await aPilot(system);
    for (const part of ['', '/history', '/allowed', '/notes']) {
      expectProblem(await gem.send('GET', pilot.path + part), 404, 'not-found');
    }
    expectProblem(await gem.press(pilot.path, { type: 'add-note', note: 'een regel' }), 404, 'not-found');
    const begin = (by: Visitor, workpackage: string, teams: string[]) =>
      by.send('POST', '/api/cycles', {
        body: { title: 'Een experiment', workpackage, teams },
        headers: { 'idempotency-key': v7() },
      });
    expectProblem(await begin(gem, 'zorgverlening', ['wopit']), 422, 'no-such-workpackage');
    expectProblem(await begin(ggz, 'regio-maastricht', ['maastricht']), 422, 'no-such-workpackage');
    const { status, body } = await begin(gem, 'regio-maastricht', ['maastricht']);
    expect(status).toBe(201);
    expectProblem(await ggz.send('GET', `/api/cycles/${String(body.id)}`), 404, 'not-found');
    const { cycles } = await gem.read('/api/cycles');
    expect(cycles).toMatchObject([{ id: body.id, workpackage: { name: 'Experiment in regio Maastricht' } }]);
  });
});
