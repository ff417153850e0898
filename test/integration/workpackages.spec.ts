import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { loadSample } from '../../apps/launch/sample/load-sample.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Workpackage } from '../../libs/persistence/entities/workpackage.entity.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { addPerson } from '../support/builders/person.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Reply, type Visitor } from '../support/http/visitor.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { aPilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

const path = '/api/workpackages/zorgverlening';

let system: System;
let owner: DataSource;
let mailbox: Mailbox;
let lead: Visitor;
let facilitator: Visitor;
let alt: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ worker: { smtp: mailbox.smtp } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  await addOutsiders();
  [lead, facilitator, alt, coordinator] = await Promise.all([
    system.as('lead.samensterk@example.org'),
    system.as('facilitator.samensterk@example.org'),
    system.as('alt-1.zorgverlening@example.org'),
    system.as('coordinator.wopit@example.org'),
  ]);
  // Loaded again, as at each start: nothing is given twice.
  await loadSample(system.database);
  await until(async () => (await idsFor(lead)).length === 2, {
    within: 30_000,
    saying: 'both workpackages of the programme have their questions',
  });
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

/** A partner of the whole programme, one of each workpackage only, and a workpackage without a question. */
async function addOutsiders(): Promise<void> {
  const programme = 'in-de-ggz';
  await owner.manager.insert(Workpackage, { id: 'zonder-vraag', programme, name: 'Zonder vraag', label: null });
  for (const [id, workpackage] of [
    ['partner.overal', null],
    ['partner.zorgverlening', 'zorgverlening'],
    ['partner.werkomgeving', 'werkomgeving'],
  ] as const) {
    await addPerson(owner.manager, { id, programmes: [programme] });
    await owner.manager.insert(RoleHolding, { programme, person: id, role: 'partner', workpackage });
  }
}

const begin = (by: Visitor, body: object, key = v7()): Promise<Reply> =>
  by.send('POST', '/api/workpackages', { body, headers: { 'idempotency-key': key } });
const aWorkpackage = { name: 'Beleid', question: 'Staat het in het beleid?' };
const onText = (version: number) => ({ restsOn: { part: 'text', version } });
const rewrite = { type: 'rewrite-workpackage', reason: 'We hoorden iets nieuws.' };
const agreement = {
  what: 'We bellen elke maandag.',
  who: ['coordinator.wopit', 'facilitator.samensterk'],
  since: '2026-09-01',
};
/** What happened, without who was told of it: mails go out when they go. */
const linesOf = async (reader: Visitor, at: string, language: string) => {
  const { lines } = await reader.read(`${at}/history?lang=${language}`);
  const events = (lines as { seq: number | null; sentence: string }[]).filter(({ seq }) => seq !== null);
  return events.map(({ sentence }) => sentence);
};
const idsFor = async (reader: Visitor, query = '') => {
  const { workpackages } = await reader.read(`/api/workpackages${query}`);
  return (workpackages as { id: string }[]).map(({ id }) => id);
};

describe('a workpackage that somebody begins', () => {
  let id: string;
  let at: string;
  beforeAll(async () => {
    const key = v7();
    const body = { ...aWorkpackage, label: 'deelproject', owner: 'board.samensterk' };
    const begun = await begin(lead, body, key);
    expect([begun.status, begun.headers.get('location')]).toEqual([201, `/api/workpackages/${String(begun.body.id)}`]);
    expect((await begin(lead, body, key)).body.id).toBe(begun.body.id);
    id = String(begun.body.id);
    at = `/api/workpackages/${id}`;
  });

  it('is shown with its question, its owner, and nobody in it yet', async () => {
    expect(await lead.read(at)).toMatchObject({
      id,
      name: 'Beleid',
      label: 'deelproject',
      question: 'Staat het in het beleid?',
      content: null,
      version: 1,
      owner: { id: 'board.samensterk' },
      closed: false,
      alt: [],
      teams: [],
      cycles: [],
      agreements: [],
    });
    const { workpackages } = await lead.read('/api/me');
    expect(workpackages).toContainEqual({ id, name: 'Beleid' });
  });

  it('changes its question twice, each time with a reason that stays', async () => {
    const board = await system.as('board.samensterk@example.org');
    await facilitator.does(at, { ...rewrite, question: 'Staat het in beleid en jaarplan?' }, onText(1));
    // Its owner may, whatever their role.
    const { body } = await board.does(
      at,
      { ...rewrite, question: 'Wordt het beleid gebruikt?', approach: 'Navragen.', reason: 'Papier is geduldig.' },
      onText(2),
    );
    expect(body).toMatchObject({ id, view: { question: 'Wordt het beleid gebruikt?', version: 3 } });
    const { versions } = await lead.read(at);
    expect(versions).toMatchObject([
      { version: 1, question: 'Staat het in het beleid?', reason: null, author: { id: 'lead.samensterk' } },
      { version: 2, reason: 'We hoorden iets nieuws.', approach: null, author: { id: 'facilitator.samensterk' } },
      { version: 3, reason: 'Papier is geduldig.', approach: 'Navragen.', author: { id: 'board.samensterk' } },
    ]);
  });

  it('is not rewritten by whoever saw an older version: both texts are shown', async () => {
    const command = { ...rewrite, question: 'Iets anders?' };
    const conflict = await facilitator.press(at, command, onText(2));
    expectProblem(conflict, 412, 'changed-meanwhile');
    expect(conflict.body).toMatchObject({
      yours: { question: 'Iets anders?' },
      theirs: ['Wordt het beleid gebruikt?', 'Navragen.'],
      details: { version: 3, yours: 2 },
    });
    expectProblem(await facilitator.press(at, command), 428, 'rests-on-missing');
    expectProblem(await facilitator.press(at, rewrite, onText(3)), 422, 'nothing-rewritten');
    expectProblem(await alt.press(at, command, onText(3)), 403, 'may-not');
  });

  it('is closed with a reason, and found among those that are', async () => {
    expectProblem(await facilitator.press(at, { type: 'close-workpackage', reason: 'Klaar.' }), 403, 'may-not');
    await lead.does(at, { type: 'close-workpackage', reason: 'Het staat er.' });
    expectProblem(await lead.press(at, { type: 'appoint-owner', owner: 'lead.samensterk' }), 409, 'workpackage-closed');
    expect(await idsFor(lead, '?closed=true')).toEqual([id]);
    expect(await idsFor(lead, '?closed=false')).toEqual(['werkomgeving', 'zorgverlening']);
  });

  it('tells its whole history, in Dutch and in English', async () => {
    const board = 'Stuurgroep In de ggz';
    expect(await linesOf(lead, at, 'nl')).toEqual([
      `Projectleider Samen Sterk zonder Stigma begon het werkpakket „Beleid”. De vraag: „Staat het in het beleid?” Eigenaar is ${board}.`,
      'Procesbegeleider Samen Sterk zonder Stigma stelde de vraag van dit werkpakket bij (versie 2). De vraag is nu: „Staat het in beleid en jaarplan?” De reden: „We hoorden iets nieuws.”',
      `${board} stelde de vraag en de aanpak van dit werkpakket bij (versie 3). De vraag is nu: „Wordt het beleid gebruikt?” De aanpak is nu: „Navragen.” De reden: „Papier is geduldig.”`,
      'Projectleider Samen Sterk zonder Stigma sloot dit werkpakket af. De reden: „Het staat er.”',
    ]);
    const english = await linesOf(lead, at, 'en');
    expect(english[0]).toContain(
      'began the workpackage “Beleid”. The question: “Staat het in het beleid?” Its owner is',
    );
    expect(english[2]).toContain('rewrote the question and the approach of this workpackage (version 3).');
    expect(english[3]).toContain('closed this workpackage. The reason: “Het staat er.”');
  });

  it('is refused to whoever may not, and with an owner who takes no part', async () => {
    for (const by of [facilitator, alt, coordinator]) expectProblem(await begin(by, aWorkpackage), 403, 'may-not');
    const refused = await begin(lead, { ...aWorkpackage, owner: 'niemand' });
    expectProblem(refused, 422, 'no-such-person-here');
    expectProblem(await lead.send('GET', `/api/workpackages/${String(refused.body.id)}`), 404, 'not-found');
    expect(await idsFor(lead)).toHaveLength(3);
  });
});

describe('a workpackage of the directory that was given its question', () => {
  it('keeps its name and id, and shows who is in it', async () => {
    const view = await coordinator.read(path);
    expect(view).toMatchObject({
      id: 'zorgverlening',
      name: 'Destigmatisering van de zorgverlening',
      label: 'pilottraject',
      question: expect.stringContaining('destigmatisering van de zorgverlening') as unknown,
      content: 'Destigmatisering op het niveau hulpverlener/medewerker-cliënt.',
      approach: expect.stringContaining('werkgroep van destigmacoördinatoren') as unknown,
      owner: { id: 'lead.samensterk', name: 'Projectleider Samen Sterk zonder Stigma' },
      alt: [{ id: 'alt-1.zorgverlening' }, { id: 'alt-2.zorgverlening' }],
      versions: [{ version: 1, author: null }],
    });
    expect((view.teams as { id: string }[]).map(({ id }) => id)).toEqual(['dimence', 'ggnet', 'ribw-go', 'wopit']);
  });

  it('shows its chain of cycles, each to whoever may read it', async () => {
    const first = await aPilot(system, ['wopit']);
    const second = await aPilot(system, ['ggnet']);
    const chain = async (reader: Visitor) => ((await reader.read(path)).cycles as { id: string }[]).map(({ id }) => id);
    expect(await chain(lead)).toEqual([first.id, second.id]);
    expect(await chain(coordinator)).toEqual([first.id]);
    expect(await chain(await system.as('alt-1.werkomgeving@example.org'))).toEqual([]);
    const { cycles } = await lead.read(path);
    expect(cycles).toMatchObject([{ title: 'Een pilot', phase: { label: 'hypothese' }, conclusion: null }, {}]);
  });

  it('says what somebody may do, and why not what they may not', async () => {
    const { allowed } = (await coordinator.read(`${path}/allowed`)) as { allowed: Record<string, unknown>[] };
    expect(allowed[0]).toEqual({
      command: 'rewrite-workpackage',
      possible: false,
      code: 'may-not',
      details: { command: 'rewrite-workpackage', roles: ['lead', 'alt', 'facilitator', 'owner'] },
      why: expect.stringContaining('de procesbegeleider of de eigenaar'),
    });
    const mine = (await lead.read(`${path}/allowed`)) as { allowed: { possible: boolean }[] };
    expect(mine.allowed.every(({ possible }) => possible)).toBe(true);
  });

  it('is read by everybody who works in the programme, and from outside by those who take part in it', async () => {
    expect(await idsFor(await system.as('alt-1.werkomgeving@example.org'))).toContain('zorgverlening');
    expect(await idsFor(await system.as('partner.zorgverlening@example.org'))).toEqual(['zorgverlening']);
    expect(await idsFor(await system.as('partner.overal@example.org'))).toEqual(await idsFor(lead));
    const elsewhere = await system.as('partner.werkomgeving@example.org');
    expect(await idsFor(elsewhere)).toEqual(['werkomgeving']);
    for (const part of ['', '/history', '/allowed', '/reminders']) {
      expectProblem(await elsewhere.send('GET', path + part), 404, 'not-found');
    }
    expectProblem(await elsewhere.press(path, { type: 'close-workpackage', reason: 'x' }), 404, 'not-found');
    for (const nothing of ['zonder-vraag', 'nergens', '%00', '..']) {
      expectProblem(await lead.send('GET', `/api/workpackages/${nothing}/history`), 404);
    }
  });

  it('is found a page at a time, each once', async () => {
    const all = await idsFor(lead);
    const { workpackages, next } = await lead.read('/api/workpackages?limit=1');
    expect([workpackages, next]).toMatchObject([[{ id: all[0] }], all[0]]);
    expect(await idsFor(lead, `?limit=1&after=${String(next)}`)).toEqual(all.slice(1, 2));
  });
});

describe('a working agreement', () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  const agreements = async () => (await coordinator.read(path)).agreements as Record<string, unknown>[];
  let id: string;

  it('is made and revised, and shown as it is now', async () => {
    await alt.does(path, { type: 'make-agreement', ...agreement, reviewOn: days(60) });
    id = String((await agreements())[0]?.id);
    await facilitator.does(path, {
      type: 'revise-agreement',
      agreement: id,
      ...agreement,
      what: 'We bellen elke maand.',
      reviewOn: days(90),
    });
    expect(await agreements()).toMatchObject([
      {
        id,
        version: 2,
        what: 'We bellen elke maand.',
        who: [{ id: 'coordinator.wopit' }, { id: 'facilitator.samensterk' }],
        since: '2026-09-01',
        reviewOn: days(90),
        ended: false,
        author: { id: 'facilitator.samensterk' },
      },
    ]);
    const [made, revised] = (await linesOf(lead, path, 'nl')).slice(-2);
    expect(made).toContain('Lid 1 Action Learning Team zorgverlening maakte werkafspraak 1: „We bellen elke maandag.”');
    expect(revised).toContain('stelde werkafspraak 1 bij (versie 2): „We bellen elke maand.” De afspraak geldt voor');
    expect((await linesOf(lead, path, 'en')).at(-1)).toContain('revised working agreement 1 (version 2):');
  });

  it('is refused with a stranger, on a day that is none of ours, and to whoever may not', async () => {
    const make = { type: 'make-agreement', ...agreement };
    expectProblem(await lead.press(path, { ...make, who: ['lead.samensterk', 'breburg'] }), 422, 'no-such-person-here');
    expectProblem(await lead.press(path, { ...make, reviewOn: '2026-08-31' }), 422, 'period-backwards');
    expectProblem(await lead.press(path, { ...make, since: '0001-01-01' }), 400, 'invalid-input');
    expectProblem(await lead.press(path, { ...make, reviewOn: '9999-01-01' }), 400, 'invalid-input');
    expectProblem(await coordinator.press(path, make), 403, 'may-not');
    expectProblem(await lead.press(path, { type: 'end-agreement', agreement: 'a-9' }), 422, 'no-such-agreement');
  });

  it('reminds those in it of its review, by mail', async () => {
    const { reminders } = await lead.read(`${path}/reminders`);
    expect((reminders as { step: string }[]).find(({ step }) => step === '14-days-before')).toMatchObject({
      what: `agreement:${id}`,
      sentence: 'kijken of een werkafspraak nog klopt',
      status: 'planned',
      to: [
        { role: 'coordinator', team: 'wopit', persons: [{ id: 'coordinator.wopit' }] },
        { role: 'facilitator', persons: [{ id: 'facilitator.samensterk' }] },
      ],
    });
    await owner.query(
      `update leerlus.message set due = clock_timestamp() where what = $1 and step = '14-days-before' and status = 'planned'`,
      [`agreement:${id}`],
    );
    await until(() => mailbox.mails.length >= 2, { within: 30_000, saying: () => `${mailbox.mails.length} mails` });
    expect(mailbox.mails.map(({ to }) => to).sort()).toEqual([
      'coordinator.wopit@example.org',
      'facilitator.samensterk@example.org',
    ]);
    for (const { subject, text } of mailbox.mails) {
      expect(subject).toMatch(/^Voor .+: kijk of jullie werkafspraak nog klopt$/);
      expect(text).toContain('het werkpakket „Destigmatisering van de zorgverlening”');
      expect(text).toContain('/workpackages/zorgverlening');
    }
  });

  it('reminds nobody once it has ended, and stays readable', async () => {
    await lead.does(path, { type: 'end-agreement', agreement: id, reason: 'We zien elkaar nu vaak.' });
    expect(await agreements()).toMatchObject([{ id, ended: true }]);
    const { reminders } = await lead.read(`${path}/reminders`);
    expect((reminders as { status: string }[]).filter(({ status }) => status === 'planned')).toEqual([]);
    expectProblem(await lead.press(path, { type: 'end-agreement', agreement: id }), 409, 'agreement-over');
    expect((await linesOf(lead, path, 'nl')).at(-1)).toBe(
      'Projectleider Samen Sterk zonder Stigma beëindigde werkafspraak 1. De reden: „We zien elkaar nu vaak.”',
    );
  });
});
