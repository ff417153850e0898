import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { Browser, type Seen } from '../support/http/browser.js';
import { aMailLink, type LinkAsked } from '../support/mail-links.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { aPilot, deadlineIn, running, submitted, type Pilot } from '../support/pilot.js';
import { nextMail } from '../support/sign-in.js';
import { restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let mailbox: Mailbox;
let system: System;
let owner: DataSource;
let base: string;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ worker: { smtp: mailbox.smtp } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  base = system.api.url;
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

const finishing = (pilot: Pilot): LinkAsked => ({
  ...{ process: pilot.id, what: 'team-finished:wopit', person: 'coordinator.wopit' },
  ...{ role: 'coordinator', team: 'wopit' },
});
const deciding = (pilot: Pilot, person = 'lead.samensterk', role = 'lead'): LinkAsked => ({
  ...{ process: pilot.id, what: 'gate:ready-to-start', person, role },
});
const link = (asked: LinkAsked) => aMailLink(owner, asked);
const open = (token: string, browser = new Browser()) => browser.open(`${base}/act?token=${token}`);
const press = (token: string, act: string, more: Record<string, string> = {}, browser = new Browser()) =>
  browser.submit(`${base}/act`, { token, act, ...more });
/** How much people asked of it; what services tell comes when it comes. */
const pressesOn = async ({ id }: Pilot) => {
  const [row] = await owner.query<{ count: number }[]>(
    `select count(*)::int as count from leerlus.command where process = $1 and actor is not null`,
    [id],
  );
  return row?.count;
};
const auditOf = async (person: string) =>
  owner.query<{ what: string; result: string; code: string | null; via: string; object: string }[]>(
    `select what, result, code, via, object from leerlus.audit where person = $1 order by id desc limit 1`,
    [person],
  );
/** Lets its gate be decided on a remembered device, as a programme may agree. */
const unmarked = (pilot: Pilot) =>
  owner.query(
    `update leerlus.process set state = jsonb_set(state, '{plan,phases,0,gate,freshSignIn}', 'false') where id = $1`,
    [pilot.id],
  );

describe('the button of a mail', () => {
  it('opens a page with what is asked, of whom and by when; and nothing happens, however often it is opened', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    const before = await pressesOn(pilot);
    const browser = new Browser();
    for (const method of ['HEAD', 'GET', 'GET']) {
      const { status, headers } = await browser.send(method, `${base}/act?token=${token}`);
      expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    }
    const page = await open(token);
    expect(page.text).toContain('Is team Wopit klaar met het experiment?');
    expect(page.text).toContain('Het gaat om de leercyclus „Een pilot”.');
    expect(page.text).toMatch(/Het kan tot en met \d+ \w+ \d{4}\./);
    expect(page.text).toContain('coördinator van team Wopit.');
    expect(page.text).toMatch(/<button type="submit">\s*Ons team is klaar\s*<\/button>/);
    expect(page.text).not.toMatch(/<script|\son\w+=|style=|http-equiv|autofocus/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('referrer-policy')).toBe('strict-origin');
    expect(await pressesOn(pilot)).toBe(before);
  });

  it('does it by one press, without signing in, in the ordinary way; and the audit says so', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    const page = await press(token, 'finished');
    expect([page.status, page.text.includes('Dank je. We weten dat jullie klaar zijn.')]).toEqual([200, true]);
    const { lines } = (await pilot.lead.read(`${pilot.path}/history?limit=200`)) as { lines: { sentence: string }[] };
    expect(lines.map(({ sentence }) => sentence).join('\n')).toMatch(/Wopit/);
    const [event] = await owner.query<{ actor: string; via: string }[]>(
      `select actor, via from leerlus.event where process = $1 and type = 'team-finished'`,
      [pilot.id],
    );
    expect(event).toEqual({ actor: 'coordinator.wopit', via: 'mail' });
    expect(await auditOf('coordinator.wopit')).toEqual([
      { what: 'command:report-team-finished', result: 'done', code: null, via: 'mail', object: pilot.id },
    ]);
  });

  it('makes a note beside it, and still does what it is for', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    const noted = await press(token, 'note', { words: 'Het gesprek duurde een half uur.' });
    expect(noted.text).toContain('Je notitie is opgeslagen');
    expect((await pilot.coordinator.read(`${pilot.path}/notes`)).notes).toMatchObject([
      { note: 'Het gesprek duurde een half uur.' },
    ]);
    expect((await open(token)).text).not.toContain('Notitie maken');
    expect((await press(token, 'finished')).text).toContain('Dank je.');
  });

  it('asks for more time with a day, and does what it is for afterwards', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    const page = await open(token);
    expect(page.text).toContain('<summary>Ik heb meer tijd nodig</summary>');
    expect(page.text).toContain('<input type="date" id="day" name="day" required');
    expect((await press(token, 'more-time', { words: 'Twee mensen zijn ziek.' })).text).toContain(
      'Er is nog geen dag gekozen.',
    );
    const tooEarly = await press(token, 'more-time', { day: '2020-01-01', words: 'Twee mensen zijn ziek.' });
    expect(tooEarly.text).toContain('Twee mensen zijn ziek.');
    expect(tooEarly.text).toContain('value="2020-01-01"');
    expect((await press(token, 'more-time', { day: 'overmorgen' })).status).toBeLessThan(500);
    const day = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
    expect((await press(token, 'more-time', { day, words: 'Twee mensen zijn ziek.' })).text).toContain(
      'Je hoort of die dag kan.',
    );
    const { moreTime } = await pilot.lead.read(pilot.path);
    expect(moreTime).toEqual([
      expect.objectContaining({ what: 'team-finished:wopit', until: day, reason: 'Twee mensen zijn ziek.' }),
    ]);
    expect((await open(token)).text).not.toContain('Ik heb meer tijd nodig');
    expect((await press(token, 'finished')).text).toContain('We weten dat jullie klaar zijn.');
  });

  it('only asks for more time about what is written on the ordinary pages', async () => {
    const pilot = await aPilot(system);
    const asked = {
      process: pilot.id,
      what: 'submission:hypothesis',
      person: 'facilitator.samensterk',
      role: 'facilitator',
    };
    const token = await link(asked);
    const page = await open(token);
    expect(page.text).toContain('<h1>Heb je meer tijd nodig?</h1>');
    expect(page.text).toMatch(/<details open>\s*<summary>Ik heb meer tijd nodig/);
    const day = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
    expect((await press(token, 'more-time', { day })).status).toBe(200);
    expect((await open(token)).text).toContain('Dit kan nu niet');
  });

  it('shows what is decided on, and takes the decision with a reason', async () => {
    const pilot = await submitted(system);
    await unmarked(pilot);
    const token = await link(deciding(pilot));
    const page = await open(token);
    expect(page.text).toContain('Akkoord, we kunnen starten');
    expect(page.text).toMatch(/<dt>\s*als\s*<\/dt>/);
    expect((await press(token, 'not-yet', { round: '1' })).text).toContain('Er stond nog niets in het vak');
    const round = /name="round" value="(\d+)"/.exec(page.text)?.[1] ?? '';
    const said = await press(token, 'not-yet', { round, words: 'De indicator is nog niet helder.' });
    expect([said.status, said.text.includes('Dank je.')]).toEqual([200, true]);
    expect((await open(token)).text).toMatch(/Je hebt dit al gedaan op .+\. Je hoeft niets meer te doen\./);
  });

  it('leads through the sign-in where a gate asks for it, and back to the page', async () => {
    const pilot = await submitted(system);
    const token = await link(deciding(pilot));
    const browser = new Browser();
    const page = await open(token, browser);
    expect(page.text).toContain('Log in en ga verder');
    expect(page.text).not.toContain('name="act"');
    expect((await press(token, 'agree', {}, browser)).text).toContain('Log in en ga verder');
    const away = await browser.submit(`${base}/act/sign-in`, { token });
    expect([away.status, away.headers.get('location')]).toEqual([303, '/sign-in?again=yes']);
    const email = 'lead.samensterk@example.org';
    const sent = mailbox.mails.filter(({ to, subject }) => to === email && subject.includes('Inloggen')).length;
    await browser.submit(`${base}/sign-in/mail`, { email });
    const mail = await nextMail(mailbox, email, sent);
    const back = await browser.submit(`${base}/sign-in/code`, { code: mail.code });
    expect(back.headers.get('location')).toBe(`/act?token=${token}`);
    const again = await browser.follow({ ...back, url: base });
    expect(again.text).toContain('Akkoord, we kunnen starten');
    expect((await press(token, 'agree', {}, browser)).text).toContain('Je akkoord is opgeslagen');
  });

  it('is answered at once when the conductor is away, and carried out later', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    await system.worker.kill();
    try {
      const page = await press(token, 'finished');
      expect([page.status, page.text.includes('We hebben je besluit ontvangen')]).toEqual([202, true]);
      expect((await open(token)).status).toBe(202);
    } finally {
      await restartWorker(system, { smtp: mailbox.smtp });
    }
    await until(async () => (await open(token)).text.includes('Je hebt dit al gedaan op'), {
      within: 30_000,
      saying: 'it is carried out',
    });
  });

  it('that is too old offers a new one by mail, once a day', async () => {
    const pilot = await running(system);
    const token = await link(finishing(pilot));
    await owner.query(`update leerlus.mail_link set expires = clock_timestamp() where process = $1`, [pilot.id]);
    const page = await open(token);
    expect([page.status, page.text.includes('Stuur me een nieuwe mail')]).toEqual([410, true]);
    const before = mailbox.mails.length;
    for (let times = 0; times < 3; times++) {
      expect((await new Browser().submit(`${base}/act/again`, { token })).text).toContain('Er is een mail onderweg');
    }
    await until(() => mailbox.mails.length > before, { within: 30_000, saying: 'the new mail' });
    const mail = mailbox.mails.at(-1);
    expect(mail?.to).toBe('coordinator.wopit@example.org');
    const fresh = /token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await press(fresh, 'finished')).text).toContain('Dank je.');
    const planned = await owner.query<object[]>(`select from leerlus.message where process = $1 and step = 'at-once'`, [
      pilot.id,
    ]);
    expect(planned).toHaveLength(1);
  });
});

/** A link that does nothing, and how its page says so. */
type Case = [sentence: string, bring: () => Promise<Bad>, status: number, says: string];
interface Bad {
  token: string;
  act?: string;
  words?: string;
  round?: string;
}

const unknown = 'Deze link werkt niet';
const another = (token: string, at: number) =>
  token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);

const cases: Case[] = [
  ['without a secret', () => Promise.resolve({ token: '' }), 404, unknown],
  ['whose secret is guessed', () => Promise.resolve({ token: 'A'.repeat(43) }), 404, unknown],
  ['whose secret is cut off', async () => ({ token: (await ofRunning()).token.slice(0, 42) }), 404, unknown],
  ['whose secret has a sign more', async () => ({ token: `${(await ofRunning()).token}A` }), 404, unknown],
  ['whose first sign is another', async () => ({ token: another((await ofRunning()).token, 0) }), 404, unknown],
  ['whose middle sign is another', async () => ({ token: another((await ofRunning()).token, 21) }), 404, unknown],
  ['with SQL for a secret', () => Promise.resolve({ token: `' or true -- ${'x'.repeat(30)}` }), 404, unknown],
  [
    'with HTML for a secret',
    () => Promise.resolve({ token: `"><script>alert(1)</script>${'x'.repeat(17)}` }),
    404,
    unknown,
  ],
  [
    'by the digest of its secret, as it stands in the database',
    async () => {
      await ofRunning();
      const [row] = await owner.query<{ digest: string }[]>(`select digest from leerlus.mail_link limit 1`);
      return { token: row?.digest ?? '' };
    },
    404,
    unknown,
  ],
  [
    'that was removed with its person',
    async () => {
      const { token, pilot } = await ofRunning();
      await owner.query(`delete from leerlus.mail_link where process = $1`, [pilot.id]);
      return { token };
    },
    404,
    unknown,
  ],
  [
    'that is too old',
    async () => {
      const { token, pilot } = await ofRunning();
      await owner.query(`update leerlus.mail_link set expires = clock_timestamp() where process = $1`, [pilot.id]);
      return { token };
    },
    410,
    'Deze link is te oud',
  ],
  [
    'that was used before',
    async () => {
      const { token } = await ofRunning();
      await press(token, 'finished');
      return { token };
    },
    200,
    'Je hebt dit al gedaan op',
  ],
  [
    'whose matter was done by another link of the same person',
    async () => {
      const { token, pilot } = await ofRunning();
      await press(await link(finishing(pilot)), 'finished');
      return { token };
    },
    200,
    'Dit is al gemeld op',
  ],
  [
    'whose matter was done by somebody else',
    async () => {
      const { token, pilot } = await ofRunning(['wopit', 'ggnet']);
      await pilot.lead.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
      return { token };
    },
    200,
    'Dit is al gemeld op',
  ],
  [
    'about something that was decided meanwhile',
    async () => {
      const pilot = await submitted(system);
      const token = await link(deciding(pilot));
      await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
      await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
      return { token, act: 'agree' };
    },
    200,
    'Dit besluit is al genomen op',
  ],
  [
    'about something that its person agreed to elsewhere',
    async () => {
      const pilot = await submitted(system);
      const token = await link(deciding(pilot));
      await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
      return { token, act: 'agree' };
    },
    200,
    'Je hebt dit al gedaan op',
  ],
  [
    'about a date that was moved',
    async () => {
      const { token, pilot } = await ofRunning();
      await deadlineIn(pilot, 3 * 86_400_000);
      return { token };
    },
    409,
    'Hier is iets veranderd',
  ],
  [
    'in a cycle that is held still',
    async () => {
      const { token, pilot } = await ofRunning();
      await pilot.lead.does(pilot.path, { type: 'pause-cycle' });
      return { token };
    },
    409,
    'Dit kan nu niet',
  ],
  [
    'in a cycle that was stopped',
    async () => {
      const { token, pilot } = await ofRunning();
      await pilot.lead.does(pilot.path, { type: 'stop-cycle', reason: 'geen tijd' });
      return { token };
    },
    200,
    'Dit is niet meer nodig',
  ],
  [
    'of a team that dropped out',
    async () => {
      const { token, pilot } = await ofRunning(['wopit', 'ggnet']);
      await pilot.lead.does(pilot.path, { type: 'drop-out-team', team: 'wopit', reason: 'geen tijd' });
      return { token };
    },
    200,
    'Dit is niet meer nodig',
  ],
  [
    'of somebody who was never asked this',
    async () => {
      const { pilot } = await ofRunning();
      return { token: await link({ ...finishing(pilot), person: 'coordinator.ggnet', team: 'ggnet' }) };
    },
    403,
    'Iemand anders doet dit nu',
  ],
  [
    'that asks for another thing than it is for',
    async () => ({ token: (await ofRunning()).token, act: 'agree' }),
    200,
    'Is team Wopit klaar met het experiment?',
  ],
  [
    'that asks for a thing that nobody knows',
    async () => ({ token: (await ofRunning()).token, act: 'stop-cycle' }),
    400,
    'Er klopt nog iets niet',
  ],
  [
    'with a note that says nothing',
    async () => ({ token: (await ofRunning()).token, act: 'note', words: '   ' }),
    200,
    'Er stond nog niets in het vak',
  ],
  [
    'with a note that nobody can see',
    async () => ({ token: (await ofRunning()).token, act: 'note', words: '\u200b\u2060' }),
    200,
    'Dit is nog niet opgeslagen: de tekst is te lang',
  ],
  [
    'with a reason that is longer than any',
    async () => {
      const pilot = await submitted(system);
      await unmarked(pilot);
      return { token: await link(deciding(pilot)), act: 'not-yet', words: 'x'.repeat(2_001) };
    },
    200,
    'Dit is nog niet opgeslagen: de tekst is te lang',
  ],
  [
    'that decides on a round that is over',
    async () => {
      const pilot = await submitted(system);
      await unmarked(pilot);
      return { token: await link(deciding(pilot)), act: 'agree', round: '7' };
    },
    200,
    'is net veranderd',
  ],
];

async function ofRunning(teams?: string[]): Promise<{ token: string; pilot: Pilot }> {
  const pilot = await running(system, teams);
  return { token: await link(finishing(pilot)), pilot };
}

/** How many commands that came by mail were carried out. */
async function doneByMail(): Promise<number | undefined> {
  const [row] = await owner.query<{ count: number }[]>(
    `select count(*)::integer as count from leerlus.command where via = 'mail' and receipt ->> 'outcome' = 'done'`,
  );
  return row?.count;
}

describe('a link does nothing and says so kindly', () => {
  it.each(cases)('%s', async (_, bring, status, says) => {
    const { token, act = 'finished', words, round } = await bring();
    const before = await doneByMail();
    const page: Seen = await press(token, act, { ...(words !== undefined && { words }), ...(round && { round }) });
    expect([page.status, page.text]).toEqual([status, expect.stringContaining(says)]);
    expect(page.text).not.toMatch(/<script|undefined|\[object/);
    expect(await doneByMail()).toBe(before);
  });

  it('when another website’s page sends it', async () => {
    const { token, pilot } = await ofRunning();
    const before = await pressesOn(pilot);
    const page = await new Browser().send('POST', `${base}/act`, {
      body: new URLSearchParams({ token, act: 'finished' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    });
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('Dit kwam van een andere website')]);
    expect(await pressesOn(pilot)).toBe(before);
  });

  it('when two press at once: it is done once', async () => {
    const { token, pilot } = await ofRunning();
    const pages = await Promise.all(Array.from({ length: 6 }, () => press(token, 'finished')));
    // Whoever finds it received, and not yet carried out, is told just that.
    expect(pages.map(({ status }) => status).filter((status) => status !== 200 && status !== 202)).toEqual([]);
    await until(async () => (await open(token)).text.includes('Je hebt dit al gedaan op'), {
      within: 30_000,
      saying: 'it is done',
    });
    const rows = await owner.query<object[]>(
      `select from leerlus.event where process = $1 and type = 'team-finished'`,
      [pilot.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('when its person holds the role no longer', async () => {
    const { token } = await ofRunning();
    const held = { person: 'coordinator.wopit', role: 'coordinator' };
    await owner.manager.update(RoleHolding, held, { until: new Date() });
    try {
      const page = await press(token, 'finished');
      expect([page.status, page.text]).toEqual([
        403,
        expect.stringContaining('Deze mail kreeg je als coördinator van team Wopit.'),
      ]);
    } finally {
      await owner.manager.update(RoleHolding, held, { until: null });
    }
  });

  it('when its person takes no part in the programme any more', async () => {
    const { token } = await ofRunning();
    const left = `update leerlus.membership set until = $1 where person = 'coordinator.wopit'`;
    await owner.query(left, [new Date()]);
    try {
      const page = await press(token, 'finished');
      expect([page.status, page.text]).toEqual([403, expect.stringContaining('Je doet niet meer mee')]);
    } finally {
      await owner.query(left, [null]);
    }
  });

  it('also in English', async () => {
    const { token } = await ofRunning();
    await owner.query(`update leerlus.person set language = 'en' where id = 'coordinator.wopit'`);
    try {
      expect((await open(token)).text).toContain('Has team Wopit finished the experiment?');
      expect((await open(another(token, 3), new Browser({ 'accept-language': 'en' }))).text).toContain(
        'This link does not work',
      );
    } finally {
      await owner.query(`update leerlus.person set language = 'nl' where id = 'coordinator.wopit'`);
    }
  });

  it('leaves no secret in the database or in the log', async () => {
    const { token } = await ofRunning();
    await press(token, 'finished');
    const rows = await owner.query<object[]>(`select * from leerlus.mail_link`);
    expect(JSON.stringify(rows)).not.toContain(token);
    for (const log of [system.api.log(), system.worker.log()]) expect(log).not.toContain(token);
  });
});
