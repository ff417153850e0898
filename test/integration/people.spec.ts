import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { root } from '../../apps/launch/root.js';
import { type Message } from '../../libs/engine/rules.js';
import { kinds } from '../../libs/ledger/kinds.js';
import { receive } from '../../libs/ledger/receive.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { CommandRow } from '../../libs/persistence/entities/command.entity.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Reply, Visitor } from '../support/http/visitor.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { aPilot } from '../support/pilot.js';
import { restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

const path = '/api/programme';

let system: System;
let owner: DataSource;
let mailbox: Mailbox;
let lead: Visitor;
let board: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({
    api: { env: { ADMINISTRATORS: 'someone@example.org, Lead.GEM@example.org' } },
    worker: { smtp: mailbox.smtp },
  });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  [lead, board, coordinator] = await Promise.all([
    system.as('lead.samensterk@example.org'),
    system.as('board.samensterk@example.org'),
    system.as('coordinator.ggnet@example.org'),
  ]);
  await until(async () => (await lead.read(path)).version === 1, {
    within: 30_000,
    saying: 'the programme of the sample lives as a process',
  });
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

const post = (by: Visitor, to: string, body: object): Promise<Reply> =>
  by.send('POST', to, { body, headers: { 'idempotency-key': v7() } });
const invite = (by: Visitor, name: string, roles: object[]) =>
  post(by, `${path}/people`, { name, email: `${name}@example.org`, roles });
const invited = async (by: Visitor, name: string, roles: object[]): Promise<string> => {
  const { status, body } = await invite(by, name, roles);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body.view as { person: string }).person;
};
const rolesOf = async (visitor: Visitor): Promise<string[]> => {
  const { roles } = await visitor.read('/api/me');
  return (roles as { role: string }[]).map(({ role }) => role);
};
const mailTo = async (name: string) => {
  await until(() => mailbox.mails.some(({ to }) => to === `${name}@example.org`), {
    within: 20_000,
    saying: `${name} got a mail`,
  });
  return mailbox.mails.find(({ to }) => to === `${name}@example.org`);
};
/** What happened, without who was told of it: mails go out when they go. */
const sentences = async (reader: Visitor, at: string, language = 'nl') => {
  const { lines } = await reader.read(`${at}/history?lang=${language}&sort=recorded&limit=200`);
  const events = (lines as { seq: number | null; sentence: string }[]).filter(({ seq }) => seq !== null);
  return events.map(({ sentence }) => sentence);
};

describe('the first programme of an installation', () => {
  const found = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'dist/apps/migrate/found-programme.js'), ...args], {
      env: { DATABASE_URL: system.database },
    });

  it('is founded by a command, and its lead is invited by mail', async () => {
    const named = ['--name', 'Eerst', '--aim', 'Leren', '--lead', 'Bo de Boer', '--mail', 'Bo@example.org'];
    const { stdout } = await found(...named);
    expect(stdout).toMatch(/^The worker founds "Eerst" \(programme-[\w-]+\) and mails bo@example\.org/);
    expect((await mailTo('bo'))?.subject).toBe('Uitnodiging: doe mee aan „Eerst”');
    expect(await rolesOf(await system.as('bo@example.org'))).toEqual(['lead']);
  });

  it('is not founded without an aim; the command says how it is used', async () => {
    await expect(found('--name', 'Eerst')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run found-programme -- --name') as unknown,
    });
  });
});

describe('a programme that an administrator founds', () => {
  const founding = {
    name: 'Project 2024!',
    aim: 'Ambitieuze en haalbare doelen',
    template: 'with-board',
    lead: { name: 'Ans de Wit', email: 'Ans@example.org' },
  };

  it('begins with a template, of which each says who decides; what it calls things is settled with it', async () => {
    const administrator = await system.as('lead.gem@example.org');
    expect(await administrator.read('/api/me')).toMatchObject({ administers: true });
    const { templates } = (await administrator.read('/api/programmes/templates')) as {
      templates: { code: string; label: string; phases: { gate: string; decidedBy: { code: string }[] }[] }[];
    };
    expect(templates.map(({ code, label }) => [code, label])).toEqual([
      ['standard', 'Licht'],
      ['with-board', 'Met stuurgroep'],
    ]);
    const deciders = templates.map(({ phases }) => phases[0]?.decidedBy.map(({ code }) => code));
    expect(deciders).toEqual([
      ['alt', 'lead'],
      ['alt', 'lead', 'board'],
    ]);
    const labels = { workpackage: { nl: 'pilottraject', en: 'pilot track' } };
    const body = {
      ...founding,
      name: 'Met eigen woorden',
      language: 'en',
      labels,
      lead: { ...founding.lead, email: 'cas@example.org' },
    };
    const headers = { 'idempotency-key': v7() };
    expect((await administrator.send('POST', '/api/programmes', { body, headers })).status).toBe(201);
    await mailTo('cas');
    const cas = await system.as('cas@example.org');
    expect(await cas.read('/api/me')).toMatchObject({ administers: false });
    expect(await cas.read(path)).toMatchObject({
      settings: { language: 'en', labels: { workpackage: 'pilot track' } },
    });
    expectProblem(await cas.send('GET', '/api/programmes/templates'), 404, 'not-found');
  });

  it('has its first lead, who is invited by mail and finds it in preparation', async () => {
    const administrator = await system.as('lead.gem@example.org');
    const key = v7();
    const found = () =>
      administrator.send('POST', '/api/programmes', { body: founding, headers: { 'idempotency-key': key } });
    const { status, body } = await found();
    expect([status, body.name, body.founded]).toEqual([201, 'Project 2024!', true]);
    expect((await found()).body).toEqual(body);

    const mail = await mailTo('ans');
    expect(mail?.subject).toBe('Uitnodiging: doe mee aan „Project 2024!”');
    expect(mail?.text).toContain('Je doet mee als projectleider.');
    const ans = await system.as('ans@example.org');
    expect(await ans.read(path)).toMatchObject({
      name: 'Project 2024!',
      aim: 'Ambitieuze en haalbare doelen',
      stage: { code: 'preparing', label: 'in voorbereiding' },
      contacts: [{ role: { code: 'lead' }, person: { name: 'Ans de Wit' } }],
      coalition: [],
    });
    await ans.does(path, { type: 'enter-stage', stage: 'running' });
    expect(await sentences(ans, path)).toEqual([
      'Dit programma is opgericht. Het doel: „Ambitieuze en haalbare doelen”.',
      'Ans de Wit is uitgenodigd om mee te doen. De rol: projectleider.',
      expect.stringMatching(/^Ans de Wit kreeg een rol: projectleider, vanaf \d+ \p{L}+ \d{4}\.$/u),
      'Ans de Wit liet het programma beginnen.',
    ]);
    expectProblem(await ans.press(path, { type: 'leave-programme' }), 400, 'invalid-input');
    expectProblem(await post(ans, `${path}/leave`, {}), 409, 'last-lead');
  });

  it('is received while nothing conducts it, and founded once something does; the link says which', async () => {
    const administrator = await system.as('lead.gem@example.org');
    const body = { ...founding, name: 'Later', lead: { name: 'Liv', email: 'liv@example.org' } };
    const headers = { 'idempotency-key': v7() };
    const found = () => administrator.send('POST', '/api/programmes', { body, headers });
    await system.worker.kill();
    const received = await found();
    const { id, link } = received.body;
    expect([received.status, received.body]).toEqual([
      202,
      { id, name: 'Later', founded: false, command: expect.any(String), link: `/api/programmes/${String(id)}` },
    ]);
    expect(received.headers.get('location')).toBe(link);
    expect(await administrator.read(String(link))).toEqual({ id, name: 'Later', founded: false });
    const [line] = await owner.query<{ result: string; object: string }[]>(
      `select result, object from leerlus.audit where request = $1`,
      [received.headers.get('x-request-id')],
    );
    expect(line).toEqual({ result: 'received', object: id });

    await restartWorker(system, { smtp: mailbox.smtp });
    await until(async () => (await administrator.read(String(link))).founded === true, {
      within: 30_000,
      saying: 'it is founded',
    });
    expect([(await found()).status, await mailTo('liv')]).toEqual([201, expect.anything()]);
    expectProblem(await administrator.send('GET', '/api/programmes/nergens'), 404, 'not-found');
    expectProblem(await lead.send('GET', String(link)), 404, 'not-found');
  });

  it('is not there to be founded by anybody else', async () => {
    expectProblem(await post(lead, '/api/programmes', founding), 404, 'not-found');
    expectProblem(await post(new Visitor(system.api.url, ''), '/api/programmes', founding), 401, 'no-session');
  });
});

describe('somebody who is invited', () => {
  it('hears by mail who asks, as what, and signs in with that address', async () => {
    const person = await invited(lead, 'partner-wopit', [{ role: 'partner', organisation: 'wopit' }]);
    const mail = await mailTo('partner-wopit');
    expect(mail?.text).toMatch(/nodigt je uit voor „In de ggz”\s+Je doet mee als partner\./);
    expect(mail?.text).toContain('Inloggen doe je met dit adres: partner-wopit@example.org.');
    expect(await rolesOf(await system.as('partner-wopit@example.org'))).toEqual(['partner']);
    // Asked again, it is the same person, with one role more.
    expect(await invited(lead, 'partner-wopit', [{ role: 'expert' }])).toBe(person);
  });

  it('is shown with an address to the lead, the board and themself only', async () => {
    await invited(lead, 'volger', [{ role: 'follower' }]);
    const follower = await system.as('volger@example.org');
    const known = async (reader: Visitor) => {
      const { people } = await reader.read(`${path}/people?limit=200`);
      return people as { id: string; name: string; email: string | null; roles: { label: string }[] }[];
    };
    const emailsFor = async (reader: Visitor) => (await known(reader)).flatMap(({ email }) => email ?? []);
    expect((await emailsFor(board)).length).toBeGreaterThan(15);
    expect(await emailsFor(coordinator)).toEqual(['coordinator.ggnet@example.org']);
    expect(await emailsFor(follower)).toEqual(['volger@example.org']);
    const contacts = (await known(follower)).filter(({ name }) => name !== 'volger').map(({ id }) => id);
    expect(contacts.sort()).toEqual(['board.samensterk', 'facilitator.samensterk', 'lead.samensterk']);
    for (const part of ['history', 'settings', 'conditions']) {
      expectProblem(await follower.send('GET', `${path}/${part}`), 404, 'not-found');
    }
    expect((await follower.read(path)).teams).toContainEqual(
      expect.objectContaining({ id: 'wopit', coordinators: [] }),
    );
  });

  it('is invited by nobody who may not, and then nobody is written down', async () => {
    expectProblem(await invite(coordinator, 'stil', [{ role: 'expert' }]), 403, 'may-not-give-role');
    expectProblem(await invite(lead, 'stil', [{ role: 'board' }]), 403, 'may-not-give-role');
    expectProblem(await invite(lead, 'stil', [{ role: 'coordinator', team: 'nergens' }]), 422, 'no-such-team');
    expectProblem(await invite(lead, 'stil', [{ role: 'partner', organisation: 'x' }]), 422, 'no-such-organisation');
    await expect(system.as('stil@example.org')).rejects.toThrow(/422/);
    const unknown = { type: 'give-role', person: 'lead.gem', role: 'expert' };
    expectProblem(await lead.press(path, unknown), 422, 'no-such-person');
  });

  it('for later has no right before, and every right from then on, until the end', async () => {
    const from = new Date(Date.now() + 5_000).toISOString();
    const until_ = new Date(Date.now() + 9_000).toISOString();
    await invited(lead, 'later', [{ role: 'lead', from, until: until_ }]);
    const later = await system.as('later@example.org');
    expect(await rolesOf(later)).toEqual([]);
    expectProblem(await later.send('GET', path), 404, 'not-found');
    const { people } = await lead.read(`${path}/people?limit=200`);
    const shown = (people as { name: string; roles: object[] }[]).find(({ name }) => name === 'later');
    expect(shown?.roles).toMatchObject([{ role: 'lead', from, until: until_, now: false }]);
    await until(async () => (await rolesOf(later)).includes('lead'), { within: 15_000, saying: 'the role has begun' });
    expect((await later.send('GET', path)).status).toBe(200);
    await until(async () => (await rolesOf(later)).length === 0, { within: 15_000, saying: 'the role has ended' });
    expectProblem(await later.send('GET', path), 404, 'not-found');
    await until(async () => (await sentences(lead, path, 'en')).some((line) => line.startsWith('On this date roles')), {
      within: 15_000,
      saying: 'the programme noticed',
    });
  });
});

describe('somebody whose role ends', () => {
  it('can’t use it any more, also in what waited together with that end', async () => {
    const person = await invited(lead, 'tweede', [{ role: 'lead' }]);
    const { process } = await owner.manager.findOneByOrFail(Programme, { id: 'in-de-ggz' });
    // Nobody rings: the relay finds both at once.
    const sent = (actor: string, command: Message & Record<string, unknown>) =>
      receive(
        { dataSource: owner, kinds },
        { process: process ?? '', programme: 'in-de-ggz', command, actor, via: 'web', sender: actor, key: v7() },
      );
    const { command: end } = await sent('lead.samensterk', { type: 'end-role', person, role: 'lead' });
    const { command: give } = await sent(person, { type: 'give-role', person, role: 'expert' });
    const receiptOf = async (id: string) => (await owner.manager.findOneByOrFail(CommandRow, { id })).receipt;
    await until(async () => (await receiptOf(give)) !== null, { within: 20_000, saying: 'both were decided' });
    expect([await receiptOf(end), await receiptOf(give)]).toMatchObject([
      { outcome: 'done' },
      { outcome: 'refused', code: 'may-not' },
    ]);
  });
});

describe('a team’s coordinator', () => {
  it('is appointed by the team’s own organisation, and the one before has no rights any more', async () => {
    const cycle = await aPilot(system, ['wopit']);
    const before = await system.as('coordinator.wopit@example.org');
    expect((await before.send('GET', cycle.path)).status).toBe(200);
    const organisation = await system.as('partner-wopit@example.org');
    const person = await invited(organisation, 'nieuwe-coordinator', [{ role: 'deputy', team: 'wopit' }]);
    const elsewhere = await system.as('coordinator.dimence@example.org');
    const appoint = { type: 'appoint-coordinator', team: 'wopit', coordinator: person };
    expectProblem(await elsewhere.press(path, appoint), 403, 'may-not-appoint');
    await organisation.does(path, appoint);

    expectProblem(await before.send('GET', cycle.path), 404, 'not-found');
    const next = await system.as('nieuwe-coordinator@example.org');
    expect(await rolesOf(next)).toEqual(['coordinator', 'deputy']);
    await next.does(cycle.path, { type: 'report-team-ready', team: 'wopit' });
    expect((await lead.read(cycle.path)).teams).toMatchObject([
      { id: 'wopit', coordinators: [{ name: 'nieuwe-coordinator' }] },
    ]);
    const { members, without } = await lead.read('/api/workpackages/zorgverlening/working-group');
    expect((members as { person: { name: string } }[]).map((each) => each.person.name)).toContain('nieuwe-coordinator');
    expect(without).toEqual([]);
  });

  it('who leaves ends all rights at once; the cycle shows the gap, and the lead hears of it', async () => {
    const cycle = await aPilot(system, ['ggnet']);
    await coordinator.does(cycle.path, { type: 'add-note', team: 'ggnet', note: 'Ik ga verhuizen.' });
    const left = await post(coordinator, `${path}/leave`, {});
    expect(left.status).toBe(200);
    expectProblem(await coordinator.send('GET', cycle.path), 401, 'no-session');
    await expect(system.as('coordinator.ggnet@example.org')).rejects.toThrow(/422/);
    expect((await lead.read(cycle.path)).teams).toMatchObject([{ id: 'ggnet', coordinators: [] }]);
    const { todo } = await lead.read('/api/me/todo');
    expect(todo).toContainEqual(
      expect.objectContaining({ what: 'coordinator:ggnet', sentence: 'een coördinator zoeken voor team GGnet' }),
    );
    // The history keeps the name.
    expect((await sentences(lead, cycle.path)).join('\n')).toMatch(/^Destigmacoördinator GGnet .*Ik ga verhuizen/m);
    expect((await sentences(lead, path)).slice(-2)).toEqual([
      'Destigmacoördinator GGnet doet niet meer mee aan het programma. Alle rollen zijn meteen beëindigd.',
      expect.stringMatching(/^Team GGnet heeft op dit moment geen coördinator\./),
    ]);
  });
});

describe('what a programme has settled on', () => {
  const needed = async (at: string) => (await lead.read(at)).teamsNeeded;
  const settle = async (changes: object, more: object = {}) => {
    const { settings } = await lead.read(path);
    const { version } = settings as { version: number };
    return lead.does(path, { type: 'change-settings', changes, ...more }, { restsOn: { part: 'settings', version } });
  };

  it('holds for cycles that begin from then on; a running one keeps its rule until it is told otherwise', async () => {
    const running = await aPilot(system, ['wopit', 'dimence']);
    expect(await needed(running.path)).toBe(2);
    await settle({ teamsToStart: 1 }, { reason: 'Wie klaar is, begint.' });
    const next = await aPilot(system, ['wopit', 'dimence']);
    expect([await needed(running.path), await needed(next.path)]).toEqual([2, 1]);

    await settle({ teamsToStart: 'all', leastMeasurements: 7 }, { appliesTo: 'running-too' });
    await until(async () => (await needed(next.path)) === 2, { within: 15_000, saying: 'the running cycle heard it' });
    expect(await sentences(lead, next.path)).toContain(
      'Het programma veranderde afspraken die ook voor deze leercyclus gelden: starten kan als 2 teams klaar zijn en een conclusie vraagt minstens 7 metingen.',
    );
  });

  it('is readable in all its versions, with what was different in words', async () => {
    const { version, versions } = await lead.read(`${path}/settings`);
    expect(version).toBe(3);
    expect(versions).toMatchObject([
      { version: 1, appliesTo: null, changed: [] },
      {
        version: 2,
        reason: 'Wie klaar is, begint.',
        appliesTo: 'new-cycles',
        changed: [
          {
            setting: 'teamsToStart',
            sentence: 'Hoeveel teams klaar moeten zijn: eerst alle, nu 1.',
            before: 'all',
            after: 1,
          },
        ],
      },
      { version: 3, appliesTo: 'running-too' },
    ]);
  });

  it('is changed by whoever saw the last version, and by what there can be', async () => {
    const change = (changes: object) => ({ type: 'change-settings', changes });
    const old = { restsOn: { part: 'settings', version: 1 } };
    expectProblem(await lead.press(path, change({ aloneBelow: 2 })), 428, 'rests-on-missing');
    expectProblem(await lead.press(path, change({ aloneBelow: 2 }), old), 412, 'changed-meanwhile');
    expectProblem(await lead.press(path, change({ timeZone: 'Europa/Amsterdam' }), old), 400, 'invalid-input');
    expectProblem(await lead.press(path, change({ kleur: 'groen' }), old), 400, 'invalid-input');
  });
});

describe('a condition of the funder', () => {
  it('that can’t be waived stays, also for the board, until it is met', async () => {
    await lead.does(path, { type: 'set-condition', text: 'Iedereen tekent.', dueOn: '2030-10-01', waivable: false });
    const read = async () => (await board.read(`${path}/conditions`)).conditions as { id: string; state: object }[];
    const [condition] = await read();
    expect(condition).toMatchObject({ text: 'Iedereen tekent.', waivable: false, state: { code: 'open' } });
    const waive = { type: 'waive-condition', condition: condition?.id, reason: 'Het duurt te lang.' };
    expectProblem(await board.press(path, waive), 409, 'not-waivable');
    await lead.does(path, { type: 'meet-condition', condition: condition?.id, evidence: 'De akte.' });
    expect(await read()).toMatchObject([{ state: { code: 'met', label: 'voldaan' }, settledWith: 'De akte.' }]);
  });
});

describe('somebody', () => {
  it('puts their own name right and chooses a language', async () => {
    const me = await system.as('facilitator.samensterk@example.org');
    const { status, body } = await me.send('PATCH', '/api/me', { body: { name: 'Fenna', language: 'en' } });
    expect([status, body.name, body.language]).toEqual([200, 'Fenna', 'en']);
    expect(await me.read('/api/me')).toMatchObject({ name: 'Fenna', language: 'en' });
    expectProblem(await me.send('PATCH', '/api/me', { body: { email: 'x@example.org' } }), 400, 'invalid-input');
  });

  it('is called by a name that others can see, on one line, that turns nothing around', async () => {
    const me = await system.as('coordinator.wopit@example.org');
    const called = async (name: string) => (await me.send('PATCH', '/api/me', { body: { name } })).body;
    expect(await called('Wil\r\nBcc: x@example.org')).toMatchObject({ name: 'Wil Bcc: x@example.org' });
    expect(await called('\u202ewil\u0007 Wil')).toMatchObject({ name: 'wil Wil' });
    for (const name of ['\u200b', '\u202e\u2069', '\u00ad \u2060']) {
      expect(await called(name)).toMatchObject({ code: 'invalid-input' });
    }
  });

  it('takes along all that is kept of them, and nothing of others', async () => {
    const me = await system.as('coordinator.dimence@example.org');
    const cycle = await aPilot(system, ['dimence']);
    await me.does(cycle.path, { type: 'add-note', team: 'dimence', note: 'Mijn eigen regel.' });
    const { person, programmes } = await me.read('/api/me/data');
    expect(person).toMatchObject({ id: 'coordinator.dimence', email: 'coordinator.dimence@example.org' });
    expect(programmes).toMatchObject([
      {
        programme: { id: 'in-de-ggz' },
        roles: [{ role: 'coordinator', team: 'dimence', until: null }],
        // The sample's pledge of their team, and what they noted.
        texts: [
          { where: expect.stringMatching(/^pledge-/) as unknown },
          { where: cycle.id, text: 'Mijn eigen regel.' },
        ],
        lines: [{ kind: 'note', where: cycle.id, team: 'dimence' }],
      },
    ]);
  });

  it('takes along as well what using it left behind, and no secret', async () => {
    const person = await invited(lead, 'meeneemster', [{ role: 'facilitator' }]);
    await mailTo('meeneemster');
    const me = await system.as('meeneemster@example.org');
    await me.send('PATCH', '/api/me', { body: { name: 'Mee Neemster' } });
    const token = await me.send('POST', '/api/me/tokens', {
      body: {
        name: 'mijn programma',
        scopes: ['read'],
        until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      },
    });
    expect(token.status).toBe(201);
    await owner.query(
      `insert into leerlus.sign_in_identity (issuer, subject, person) values ('https://id.example', 'mee-1', $1)`,
      [person],
    );
    await owner.query(
      `insert into leerlus.calendar_feed (programme, person, digest) values ('in-de-ggz', $1, 'digest-of-a-secret')`,
      [person],
    );
    await until(
      async () => (await owner.query<object[]>(`select from leerlus.delivery where person = $1`, [person])).length > 0,
      { within: 20_000, saying: 'it is noted that the invitation went out' },
    );
    const kept = await me.read('/api/me/data');
    expect(kept).toMatchObject({
      person: { id: person, name: 'Mee Neemster', bouncingSince: null },
      workAccounts: [{ issuer: 'https://id.example', subject: 'mee-1' }],
      devices: [{ remembered: false }],
      erasures: [],
      programmes: [
        {
          formerNames: [{ name: 'meeneemster' }],
          tokens: [{ name: 'mijn programma', scopes: ['read'], usedOn: null, revoked: null }],
          calendars: [{ revoked: null }],
          deliveries: [{ sent: expect.stringMatching(/^\d{4}-/) as unknown }],
          waiting: [],
        },
      ],
    });
    const secrets = await owner.query<{ secret: string }[]>(
      `select sid as secret from leerlus.session where person = $1
       union all select digest from leerlus.api_token where person = $1
       union all select digest from leerlus.calendar_feed where person = $1
       union all select digest from leerlus.mail_link where person = $1`,
      [person],
    );
    expect(secrets.length).toBeGreaterThan(2);
    for (const { secret } of secrets) expect(JSON.stringify(kept)).not.toContain(secret);
    const other = await (await system.as('coordinator.wopit@example.org')).read('/api/me/data');
    expect(JSON.stringify(other)).not.toMatch(/mee-1|mijn programma|meeneemster|Mee Neemster/);
  });
});
