import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { aHypothesis } from '../support/builders/cycle.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Reply, type Visitor } from '../support/http/visitor.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

interface Shown {
  id: string;
  name: string;
  kind: { code: string } | null;
  person: string | null;
  partOf: { id: string; name: string } | null;
  members: { name: string }[];
  region: string | null;
}

const path = '/api/programme';
const within = 30_000;

let mailbox: Mailbox;
let system: System;
let lead: Visitor;
let workpackage: string;
let stranger: Visitor;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({
    api: { env: { ADMINISTRATORS: 'lead.gem@example.org' } },
    worker: { smtp: mailbox.smtp },
  });
  stranger = await system.as('lead.gem@example.org');
  const { status, body } = await post(stranger, '/api/programmes', {
    ...{ name: 'Project 2024!', aim: 'Haalbare doelen' },
    lead: { name: 'Ans de Wit', email: 'ans@example.org' },
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  await until(() => mailbox.mails.some(({ to }) => to === 'ans@example.org'), { within, saying: 'Ans is invited' });
  lead = await system.as('ans@example.org');
  await lead.does(path, { type: 'enter-stage', stage: 'running' });
});
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

function post(by: Visitor, to: string, body: object): Promise<Reply> {
  return by.send('POST', to, { body, headers: { 'idempotency-key': v7() } });
}
async function shown(reader: Visitor = lead): Promise<Shown[]> {
  return (await reader.read(path)).organisations as Shown[];
}
async function organisation(name: string, reader?: Visitor): Promise<Shown> {
  const found = (await shown(reader)).find((each) => each.name === name);
  if (!found) throw new Error(`no organisation ${name}`);
  return found;
}
async function teamNamed(name: string): Promise<string> {
  const { teams } = (await lead.read(path)) as { teams: { id: string; name: string }[] };
  return teams.find((each) => each.name === name)?.id ?? `no team ${name}`;
}
async function invited(name: string, roles: object[]): Promise<Visitor> {
  const email = `${name.toLowerCase()}@example.org`;
  const { status, body } = await post(lead, `${path}/people`, { name, email, roles });
  expect([status, body]).toEqual([200, expect.anything()]);
  return system.as(email);
}
const idOf = async (reader: Visitor): Promise<string> => String((await reader.read('/api/me')).person);
const sentences = async (lang: string): Promise<string> =>
  ((await lead.read(`${path}/history?lang=${lang}&limit=200`)).lines as { sentence: string }[])
    .map(({ sentence }) => sentence)
    .join('\n');

describe('a programme that begins with its lead and nobody else', () => {
  it('gets organisations: one by its name, a consortium with members, and one that is a person', async () => {
    await lead.does(
      path,
      {
        type: 'change-settings',
        changes: {
          partnerTypes: [
            { code: 'client-or-family', label: 'cliënten en naasten' },
            { code: 'consortium', label: 'consortium' },
          ],
        },
      },
      { restsOn: { part: 'settings', version: 1 } },
    );
    await lead.does(path, { type: 'add-organisation', name: 'Rivierduinen' });
    await lead.does(path, { type: 'add-organisation', name: 'Samen Verder' });
    const consortium = await organisation('Samen Verder');
    await lead.does(path, {
      ...{ type: 'add-organisation', name: 'Ypsilon' },
      ...{ kind: 'client-or-family', partOf: consortium.id },
    });
    expect(await organisation('Samen Verder')).toMatchObject({ members: [{ name: 'Ypsilon' }], partOf: null });
    expect(await organisation('Ypsilon')).toMatchObject({
      kind: { code: 'client-or-family' },
      partOf: { name: 'Samen Verder' },
    });

    const alone = await invited('Noor', [{ role: 'expert' }]);
    const person = await idOf(alone);
    await lead.does(path, { type: 'add-organisation', person });
    const practice = await organisation('Noor');
    expect(practice).toMatchObject({ person, members: [] });
    await lead.does(path, { type: 'give-role', person, role: 'partner', organisation: practice.id });
    // It is called as its person is, also when that changes, and nothing else is kept of it.
    await alone.send('PATCH', '/api/me', { body: { name: 'Noor Bos' } });
    expect((await organisation('Noor Bos')).id).toBe(practice.id);
    const entered = await post(lead, '/api/coalition', { organisation: practice.id, as: 'client-or-family' });
    expect([entered.status, entered.body]).toEqual([201, expect.objectContaining({ id: expect.any(String) })]);
    expect(await alone.read(`/api/coalition/${String(entered.body.id)}`)).toMatchObject({
      organisation: { name: 'Noor Bos' },
      state: { code: 'interested' },
    });
    const told = await sentences('nl');
    expect(told).toContain('Ans de Wit schreef de organisatie Rivierduinen op.');
    expect(told).toContain('Ans de Wit schreef de organisatie Ypsilon op. Die hoort bij Samen Verder.');
    expect(await sentences('en')).toMatch(/wrote down the organisation Noor( Bos)?\. It is one person: Noor/);
  });

  it('gets a workpackage and a team with a coordinator, by whose work it starts once the consortium has signed', async () => {
    const begun = await post(lead, '/api/workpackages', { name: 'Beginnen', question: 'Wat helpt?' });
    expect([begun.status, begun.body]).toEqual([201, expect.anything()]);
    workpackage = String(begun.body.id);
    const { id: rivierduinen } = await organisation('Rivierduinen');
    await lead.does(path, { type: 'add-team', name: 'Noord', organisation: rivierduinen, workpackage });
    const team = await teamNamed('Noord');
    const coordinator = await invited('Kees', [{ role: 'coordinator', team }]);
    const alt = await invited('Alet', [{ role: 'alt', workpackage }]);
    const facilitator = await invited('Fien', [{ role: 'facilitator' }]);
    const group = await lead.read(`/api/workpackages/${workpackage}/working-group`);
    expect(group).toMatchObject({ members: [{ person: { name: 'Kees' } }], without: [] });

    const readyToStart = { parties: [{ type: 'client-or-family' }], coordinators: true, pledges: false };
    await lead.does(
      path,
      { type: 'change-settings', changes: { readyToStart } },
      { restsOn: { part: 'settings', version: 2 } },
    );
    const cycle = await post(lead, '/api/cycles', { title: 'Een pilot', workpackage, teams: [team] });
    expect([cycle.status, cycle.body]).toEqual([201, expect.anything()]);
    const at = `/api/cycles/${String(cycle.body.id)}`;
    await facilitator.does(at, { type: 'draft-hypothesis', hypothesis: aHypothesis });
    await facilitator.does(at, { type: 'submit-hypothesis' });
    await coordinator.does(at, { type: 'report-team-ready', team });
    for (const by of [alt, lead]) await by.does(at, { type: 'approve', gate: 'ready-to-start' });
    expect(await lead.read(at)).toMatchObject({ phase: { name: 'hypothesis' } });

    // A consortium speaks for the type of its members; while it has none of that type, its signature does not count.
    const { id: ypsilon } = await organisation('Ypsilon');
    await lead.does(path, { type: 'change-organisation', organisation: ypsilon, partOf: null });
    const { id: consortium } = await organisation('Samen Verder');
    const entry = await post(lead, '/api/coalition', { organisation: consortium, as: 'consortium', to: 'signed' });
    expect([entry.status, entry.body]).toEqual([201, expect.anything()]);
    expect(await lead.read(at)).toMatchObject({ phase: { name: 'hypothesis' } });
    await lead.does(path, { type: 'change-organisation', organisation: ypsilon, partOf: consortium });
    await until(async () => ((await lead.read(at)).phase as { name: string }).name === 'experiment', {
      within,
      saying: 'it starts by itself',
    });
  });

  it('has a working group that somebody writes to, and invites for a day', async () => {
    const at = `/api/workpackages/${workpackage}`;
    const facilitator = await system.as('fien@example.org');
    const mailOf = (subject: string) =>
      until(() => mailbox.mails.find((mail) => mail.to === 'kees@example.org' && mail.subject.startsWith(subject)), {
        within,
        saying: () => `the mail “${subject}” among ${mailbox.mails.map((mail) => mail.subject).join(' | ')}`,
      });
    await facilitator.does(at, { type: 'write-to-working-group', text: 'Zullen we samen\nhet plan schrijven?' });
    const told = await mailOf('Bericht aan de werkgroep van „Beginnen”');
    expect(told?.text).toMatch(/Fien schrijft de werkgroep van „Beginnen”[^]*Zullen we samen\s+het plan schrijven\?/);
    expect(told?.text).toContain(`/workpackages/${workpackage}`);
    const on = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await facilitator.does(at, { type: 'write-to-working-group', text: 'Om 10:00 in Leiden.', on });
    expect((await mailOf('Uitnodiging voor'))?.text).toContain('Om 10:00 in Leiden.');
    // Whoever is in the group, and nobody else.
    const subjects = (to: string) => mailbox.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);
    expect(subjects('alet@example.org').filter((subject) => subject.includes('werkgroep'))).toEqual([]);
    const lines = (await lead.read(`${at}/history?lang=nl`)).lines as { sentence: string }[];
    expect(lines.map(({ sentence }) => sentence).join('\n')).toContain('Fien schreef de werkgroep: „Zullen we samen');
    expectProblem(await stranger.press(at, { type: 'write-to-working-group', text: 'x' }), 404, 'not-found');
  });

  it('names a team and an organisation anew, and tells of before with the names of then', async () => {
    const team = await teamNamed('Noord');
    await lead.does(path, { type: 'rename-team', team, name: 'Zuid' });
    const { id } = await organisation('Rivierduinen');
    await lead.does(path, { type: 'change-organisation', organisation: id, name: 'Rivierduinen West' });
    expect(await teamNamed('Zuid')).toBe(team);
    expect((await organisation('Rivierduinen West')).id).toBe(id);
    const [dutch, english] = [await sentences('nl'), await sentences('en')];
    expect(dutch).toContain('Ans de Wit schreef een team op: „Noord”, van Rivierduinen.');
    expect(dutch).toContain('Ans de Wit gaf team Noord een andere naam: „Zuid”.');
    expect(english).toContain(
      'Ans de Wit changed the organisation Rivierduinen. It is called “Rivierduinen West” now.',
    );
  });

  it('says where an organisation is: the quiet periods of its region are those of its teams', async () => {
    const { id } = await organisation('Rivierduinen West');
    await lead.does(path, { type: 'change-organisation', organisation: id, region: 'noord' });
    expect((await organisation('Rivierduinen West')).region).toBe('noord');
    const quietPeriods = [{ name: 'zomervakantie noord', region: 'noord', from: '2031-07-05', until: '2031-08-17' }];
    const { version } = (await lead.read(path)).settings as { version: number };
    const settle = { type: 'change-settings', changes: { quietPeriods } };
    await lead.does(path, settle, { restsOn: { part: 'settings', version } });
    const team = await teamNamed('Zuid');
    const begun = await lead.send('POST', '/api/cycles', {
      body: { title: 'In de zomer', workpackage, teams: [team] },
      headers: { 'idempotency-key': v7() },
    });
    expect(begun.status).toBe(201);
    const at = `/api/cycles/${String(begun.body.id)}`;
    await lead.does(at, { type: 'plan-team', team, until: { precision: 'day', value: '2031-07-31' } });
    const { quiet } = await lead.read(at);
    expect(quiet).toContainEqual({
      part: `team:${team}`,
      period: 'zomervakantie noord',
      sentence: expect.stringContaining('valt in een stille periode: zomervakantie noord.') as unknown,
    });
    await lead.does(path, { type: 'change-organisation', organisation: id, region: null });
    const warned = async () => ((await lead.read(at)).quiet as { part: string }[]).map(({ part }) => part);
    expect(await warned()).not.toContain(`team:${team}`);
    const told = await sentences('nl');
    expect(told).toContain('de organisatie Rivierduinen West. De regio is nu „noord”.');
    expect(told).toContain('de organisatie Rivierduinen West. Er staat geen regio meer bij.');
  });

  it('refuses what there is already or has no place for', async () => {
    const refused = async (command: object, code: string) => {
      expectProblem(await lead.press(path, command as { type: string }), 422, code);
    };
    const add = (more: object) => ({ type: 'add-organisation', ...more });
    const [consortium, ypsilon, practice] = await Promise.all(
      ['Samen Verder', 'Ypsilon', 'Noor Bos'].map((name) => organisation(name)),
    );
    const change = (id: string | undefined, more: object) => ({
      type: 'change-organisation',
      organisation: id,
      ...more,
    });
    await refused(add({ name: ' ypsilon ' }), 'name-taken');
    await refused(change(consortium?.id, { name: 'YPSILON' }), 'name-taken');
    await refused(add({ person: practice?.person }), 'name-taken');
    await refused(add({ person: 'lead.gem' }), 'no-such-person');
    await refused(add({ name: 'Elders', partOf: 'vng' }), 'no-such-organisation');
    await refused(add({ name: 'Dieper', partOf: ypsilon?.id }), 'consortium-within');
    await refused(add({ name: 'Van haar', partOf: practice?.id }), 'consortium-within');
    await refused(change(consortium?.id, { partOf: consortium?.id }), 'consortium-within');
    await refused(change(consortium?.id, { partOf: practice?.id }), 'consortium-within');
    await refused(change(practice?.id, { name: 'Praktijk Bos' }), 'organisation-is-person');
    await refused(change('vng', { name: 'Van ons' }), 'no-such-organisation');
    await refused({ type: 'rename-team', team: 'wopit', name: 'Van ons' }, 'no-such-team');
    const team = { type: 'add-team', name: 'Oost', organisation: ypsilon?.id, workpackage };
    await refused({ ...team, organisation: 'vng' }, 'no-such-organisation');
    await refused({ ...team, workpackage: 'zorgverlening' }, 'no-such-workpackage');
    await refused({ ...team, name: 'zuid' }, 'name-taken');
    const parties = { readyToStart: { parties: [{ organisation: 'vng' }] } };
    const { settings } = (await lead.read(path)) as { settings: { version: number } };
    expectProblem(
      await lead.press(
        path,
        { type: 'change-settings', changes: parties },
        { restsOn: { part: 'settings', version: settings.version } },
      ),
      422,
      'no-such-organisation',
    );
    expect(await shown()).toHaveLength(4);
  });

  it('is seen by nobody of another programme, and keeps of an organisation that was erased no name', async () => {
    expect((await shown(stranger)).map(({ name }) => name)).not.toContain('Samen Verder');
    const alone = await system.as('noor@example.org');
    const { id, person } = await organisation('Noor Bos');
    const { key } = (await alone.send('POST', '/api/me/erasure', { body: {} })).body;
    expect((await alone.send('POST', '/api/me/erasure', { body: { key } })).status).toBe(200);
    await until(async () => (await shown()).some((each) => each.id === id && each.name === 'voormalig deelnemer'), {
      within,
      saying: 'it is called a former participant',
    });
    const sql = new pg.Client({ connectionString: system.database, options: '-c search_path=leerlus' });
    await sql.connect();
    try {
      const { rows } = await sql.query(`select row_to_json(o)::text as row from organisation o where person = $1`, [
        person,
      ]);
      expect(JSON.stringify(rows)).not.toContain('Noor');
    } finally {
      await sql.end();
    }
    expect(await sentences('nl')).not.toMatch(/\bNoor\b/);
    const { entries } = (await lead.read('/api/coalition')) as { entries: { organisation: { name: string } }[] };
    expect(entries.map((each) => each.organisation.name)).toContain('voormalig deelnemer');
  });
});
