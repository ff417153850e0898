import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Browser, type Seen } from '../support/http/browser.js';
import { aMailLink } from '../support/mail-links.js';
import { openMailbox, type ArrivedMail, type Mailbox } from '../support/mailbox.js';
import { running } from '../support/pilot.js';
import { nextMail, type SignInMail } from '../support/sign-in.js';
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

const ADDRESS = '/api/me/address-change';
const within = 30_000;

const at = (name: string) => `${name}@example.org`;
const json = (browser: Browser, method: string, path: string, body?: unknown) =>
  browser.json(method, `${base}${path}`, body);
const bodyOf = ({ text }: Seen) => JSON.parse(text) as Record<string, unknown>;
const codeOf = (seen: Seen) => [seen.status, bodyOf(seen).code];
const statusFor = async (browser: Browser) => (await browser.send('GET', `${base}/api/me`)).status;
const here = (link: string) => link.replace(/^https?:\/\/[^/]+/, base);
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');
const mailsTo = (email: string) => mailbox.mails.filter(({ to }) => to === email);
const aMail = async (email: string, subject: RegExp): Promise<ArrivedMail> => {
  const found = () => mailsTo(email).find((mail) => subject.test(mail.subject));
  await until(() => found() !== undefined, { within, saying: () => `a mail to ${email}: ${String(subject)}` });
  const mail = found();
  if (!mail) throw new Error(`no mail to ${email}`);
  return mail;
};

/** Somebody of the sample, signed in afresh. */
async function signedIn(name: string): Promise<Browser> {
  const browser = new Browser();
  expect((await json(browser, 'POST', '/api/demo/sign-in', { email: at(name) })).status).toBe(200);
  return browser;
}

/** Somebody who asked for another address and got the mail there. */
async function asked(name: string, to: string): Promise<{ browser: Browser; mail: SignInMail }> {
  const browser = await signedIn(name);
  const before = mailsTo(at(to)).length;
  const seen = await json(browser, 'POST', ADDRESS, { email: at(to) });
  expect([seen.status, bodyOf(seen)]).toEqual([202, { minutes: 30 }]);
  return { browser, mail: await nextMail(mailbox, at(to), before) };
}

const addressIn = async (browser: Browser) => bodyOf(await json(browser, 'GET', ADDRESS));
const personWith = async (name: string) =>
  (await owner.query<{ id: string }[]>(`select id from leerlus.person where email = $1`, [at(name)]))[0]?.id;
/** Changes what is kept of a session, as time would. */
const change = (browser: Browser, kept: Record<string, unknown>) =>
  owner.query(`update leerlus.session set sess = (sess::jsonb || $2::jsonb)::json where sid = $1`, [
    /^s%3A([^.]+)\./.exec(browser.cookies.get('leerlus') ?? '')?.[1],
    JSON.stringify(kept),
  ]);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('somebody who asks for another address', () => {
  it('gets a link and a code there, and the present address is told, without the new one', async () => {
    const { browser, mail } = await asked('deputy.wopit', 'wopit.nieuw');
    expect(mail.subject).toBe('Bevestig je nieuwe e-mailadres voor Leerlus');
    expect(mail.code).toMatch(/^\d{6}$/);
    expect(mail.text).toMatch(/De link en de code werken nog (29|30) minuten, en één keer\./);
    const told = await aMail(at('deputy.wopit'), /ander e-mailadres gevraagd/);
    expect(told.text).toContain('/account');
    expect(told.text + told.html).not.toContain('wopit.nieuw');
    expect(await addressIn(browser)).toEqual({
      email: at('deputy.wopit'),
      workAccount: false,
      change: { email: at('wopit.nieuw'), asked: expect.any(String), until: expect.any(String) },
    });
    expect((await json(browser, 'GET', '/api/me/data')).text).toContain(`"email":"${at('wopit.nieuw')}"`);
  });

  it('leaves no secret in the database, and neither secret nor address in the logs and the audit', async () => {
    const { mail } = await asked('expert.samensterk', 'geheim-adres');
    const kept = JSON.stringify(await owner.query<object[]>(`select * from leerlus.address_change`));
    const written = JSON.stringify(await owner.query<object[]>(`select * from leerlus.audit`));
    expect(written).toContain('"address-change-asked"');
    for (const secret of [mail.token, `"${mail.code}"`]) expect(kept).not.toContain(secret);
    for (const secret of [mail.token, `"${mail.code}"`, mail.to]) {
      expect(written + system.api.log() + system.worker.log()).not.toContain(secret);
    }
  });

  it('signs in afresh for it, and does it in person', async () => {
    const browser = await signedIn('deputy.ggnet');
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const made = await json(browser, 'POST', '/api/me/tokens', { name: 'x', scopes: ['read', 'write'], until: day });
    const byToken = { headers: { authorization: `Bearer ${String(bodyOf(made).token)}` } };
    expect(codeOf(await new Browser().send('GET', `${base}${ADDRESS}`, byToken))).toEqual([403, 'not-by-token']);
    await change(browser, { signedIn: hoursAgo(13), remembered: true });
    expect(codeOf(await json(browser, 'POST', ADDRESS, { email: at('x') }))).toEqual([401, 'sign-in-again']);
    expect(codeOf(await json(browser, 'POST', `${ADDRESS}/code`, { code: '000000' }))).toEqual([401, 'sign-in-again']);
    expect(codeOf(await json(new Browser(), 'POST', ADDRESS, { email: at('x') }))).toEqual([401, 'no-session']);
  });

  it('is not helped with the address that they have, nor with what is none', async () => {
    const browser = await signedIn('deputy.ggnet');
    expect(codeOf(await json(browser, 'POST', ADDRESS, { email: 'Deputy.GGnet@example.org' }))).toEqual([
      422,
      'same-address',
    ]);
    expect(codeOf(await json(browser, 'POST', ADDRESS, { email: 'geen adres' }))).toEqual([400, 'invalid-input']);
  });

  it('is asked to wait after five times within the hour, also at once', async () => {
    const browser = await signedIn('facilitator.samensterk');
    const seen = await Promise.all(
      Array.from({ length: 8 }, (_, place) => json(browser, 'POST', ADDRESS, { email: at(`vaak-${place}`) })),
    );
    expect(seen.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
    const [{ open }] = await owner.query<[{ open: number }]>(
      `select count(*)::integer as open from leerlus.address_change
       where person = 'facilitator.samensterk' and expires > clock_timestamp()`,
    );
    expect(open).toBe(1);
  });

  it('withdraws it on a remembered device, and nothing comes of the mail', async () => {
    const { browser, mail } = await asked('coordinator.dimence', 'dimence-nieuw');
    await change(browser, { signedIn: hoursAgo(13), remembered: true });
    expect((await json(browser, 'DELETE', ADDRESS)).status).toBe(204);
    expect(await addressIn(browser)).toMatchObject({ email: at('coordinator.dimence'), change: null });
    expect((await new Browser().submit(`${base}/sign-in/address`, { token: mail.token })).status).toBe(410);
  });
});

describe('the link of the mail', () => {
  it('opens a page with a button, and nothing happens however often it is opened', async () => {
    const { browser, mail } = await asked('board.samensterk', 'bestuur-nieuw');
    const scanner = new Browser();
    for (const method of ['GET', 'HEAD', 'GET']) expect((await scanner.send(method, here(mail.link))).status).toBe(200);
    const page = await scanner.open(here(mail.link));
    expect(page.text).toMatch(/<button type="submit">Ja, dit is mijn nieuwe adres<\/button>/);
    expect(page.text).not.toMatch(/<script|\son\w+=|http-equiv|autofocus/);
    expect(await addressIn(browser)).toMatchObject({ email: at('board.samensterk') });
  });

  it('confirms in any browser, once; everywhere else one is signed out, and signs in with the new address', async () => {
    const [desk, phone] = [await signedIn('coordinator.dimence'), await signedIn('coordinator.dimence')];
    const { browser, mail } = await asked('coordinator.dimence', 'dimence-anders');
    const elsewhere = new Browser();
    const pressed = await elsewhere.submit(`${base}/sign-in/address`, { token: mail.token });
    expect([pressed.status, pressed.text.includes('Je e-mailadres is gewijzigd')]).toEqual([200, true]);
    for (const each of [desk, phone, browser, elsewhere]) expect(await statusFor(each)).toBe(401);
    const told = await aMail(at('coordinator.dimence'), /is gewijzigd/);
    expect(told.text + told.html).not.toContain('dimence-anders');

    const again = await new Browser().submit(`${base}/sign-in/address`, { token: mail.token });
    expect([again.status, again.text.includes('href="/account"')]).toEqual([410, true]);
    for (const [seen, line] of [
      [pressed, 'coordinator.dimence in in-de-ggz by mail: done'],
      [again, '? in ? by mail: refused address-change-late'],
    ] as const) {
      const written = await owner.query<object[]>(
        `select coalesce(person, '?') || ' in ' || coalesce(programme, '?') || ' by ' || via || ': ' || result
           || coalesce(' ' || code, '') as line
         from leerlus.audit where what = 'address-change' and request = $1`,
        [seen.headers.get('x-request-id')],
      );
      expect(written).toEqual([{ line }]);
    }

    for (const name of ['coordinator.dimence', 'dimence-anders']) {
      expect((await json(new Browser(), 'POST', '/api/sign-in/mail', { email: at(name) })).status).toBe(202);
    }
    const signIn = await nextMail(mailbox, at('dimence-anders'), 1);
    expect(signIn.subject).toBe('Inloggen bij Leerlus');
    const back = new Browser();
    expect((await json(back, 'POST', '/api/sign-in/link', { token: signIn.token })).status).toBe(200);
    expect(await addressIn(back)).toMatchObject({ email: at('dimence-anders'), change: null });
    expect(mailsTo(at('coordinator.dimence')).map(({ subject }) => subject)).not.toContain('Inloggen bij Leerlus');
    expect(JSON.stringify(await owner.query<object[]>(`select email, former from leerlus.address_change`))).toContain(
      `{"email":"${at('dimence-anders')}","former":null}`,
    );
  });

  it('that is too late says so, and where to ask again', async () => {
    const { browser, mail } = await asked('coordinator.wopit', 'te-laat');
    await owner.query(`update leerlus.address_change set expires = clock_timestamp() - interval '1 second'`);
    const page = await new Browser({ 'accept-language': 'en' }).open(here(mail.link));
    expect([page.status, page.text.includes('Ask for the change again')]).toEqual([410, true]);
    expect((await new Browser().submit(`${base}/sign-in/address`, { token: mail.token })).status).toBe(410);
    expect(codeOf(await json(browser, 'POST', `${ADDRESS}/code`, { code: mail.code }))).toEqual([
      410,
      'address-change-late',
    ]);
    expect(await addressIn(browser)).toMatchObject({ email: at('coordinator.wopit'), change: null });
  });

  it.each<[string, (mail: SignInMail) => string]>([
    ['was made up', () => 'a'.repeat(43)],
    ['is the code', ({ code }) => code],
    ['lacks its last letter', ({ token }) => token.slice(0, -1)],
  ])('that %s confirms nothing', async (_, tokenOf) => {
    const { browser, mail } = await asked(`coordinator.ggnet`, `verzonnen-${v7()}`);
    expect((await new Browser().submit(`${base}/sign-in/address`, { token: tokenOf(mail) })).status).toBe(410);
    expect((await json(new Browser(), 'POST', '/api/sign-in/link', { token: mail.token })).status).toBe(410);
    expect(await addressIn(browser)).toMatchObject({ email: at('coordinator.ggnet') });
  });

  it('sent by a form of another site confirms nothing, and of two askings the last one counts', async () => {
    const first = await asked('coordinator.maastricht', 'eerst');
    const second = await asked('coordinator.maastricht', 'daarna');
    const foreign = await new Browser().send('POST', `${base}/sign-in/address`, {
      body: `token=${second.mail.token}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elders.example' },
    });
    expect(foreign.status).toBe(403);
    expect((await new Browser().submit(`${base}/sign-in/address`, { token: first.mail.token })).status).toBe(410);
    expect((await second.browser.submit(`${base}/sign-in/address`, { token: second.mail.token })).status).toBe(200);
    expect(await addressIn(second.browser)).toMatchObject({ email: at('daarna') });
  });
});

describe('the code of the mail', () => {
  it('counts where one asked, also after three wrong ones; this device stays signed in, and is remembered no longer', async () => {
    const other = await signedIn('lead.gem');
    const { browser, mail } = await asked('lead.gem', 'gem-nieuw');
    const ends = new Date(Date.now() + 20 * 86_400_000).toISOString();
    await change(browser, { ends, remembered: true });
    const by = (code: string) => json(browser, 'POST', `${ADDRESS}/code`, { code });
    for (let times = 0; times < 3; times++) expect(codeOf(await by(otherThan(mail.code)))).toEqual([422, 'wrong-code']);
    const spaced = `${mail.code.slice(0, 3)} ${mail.code.slice(3)}`;
    const right = await by(spaced);
    expect([right.status, bodyOf(right)]).toEqual([200, { email: at('gem-nieuw'), workAccount: false, change: null }]);
    expect([await statusFor(browser), await statusFor(other)]).toEqual([200, 401]);
    const { sessions } = bodyOf(await json(browser, 'GET', '/api/me/sessions')) as {
      sessions: { remembered: boolean; expires: string }[];
    };
    expect(sessions.map(({ remembered }) => remembered)).toEqual([false]);
    expect(Date.parse(sessions[0]?.expires ?? '')).toBeLessThan(Date.now() + 13 * 3_600_000);
    expect(codeOf(await by(mail.code))).toEqual([410, 'address-change-late']);
  });

  it('counts for nobody else, and not after five wrong ones, also at once; the link is void with it', async () => {
    const { browser, mail } = await asked('deputy.ggnet', 'vijf-keer');
    const stranger = await signedIn('coordinator.wopit');
    expect(codeOf(await json(stranger, 'POST', `${ADDRESS}/code`, { code: mail.code }))).toEqual([
      410,
      'address-change-late',
    ]);
    const guesses = await Promise.all(
      Array.from({ length: 9 }, () => json(browser, 'POST', `${ADDRESS}/code`, { code: otherThan(mail.code) })),
    );
    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(4);
    expect((await json(browser, 'POST', `${ADDRESS}/code`, { code: mail.code })).status).toBe(410);
    expect((await new Browser().submit(`${base}/sign-in/address`, { token: mail.token })).status).toBe(410);
  });
});

describe('an address that somebody has already', () => {
  it('is answered as any other; who has it is told, and no code is right', async () => {
    const browser = await signedIn('deputy.ggnet');
    const seen = await json(browser, 'POST', ADDRESS, { email: at('board.samensterk') });
    expect([seen.status, bodyOf(seen)]).toEqual([202, { minutes: 30 }]);
    const mail = await aMail(at('board.samensterk'), /hoort al bij een account/);
    expect(mail.text + mail.html).not.toMatch(/token=|\d{3} \d{3}|deputy/);
    expect(await addressIn(browser)).toMatchObject({ change: { email: at('board.samensterk') } });
    expect(codeOf(await json(browser, 'POST', `${ADDRESS}/code`, { code: '000000' }))).toEqual([422, 'wrong-code']);
  });

  it('since it was asked for is not taken from them; only who confirms from there hears so', async () => {
    const { browser, mail } = await asked('deputy.wopit', 'intussen');
    const lead = await system.as(at('lead.samensterk'));
    const invited = { name: 'Iemand', email: at('intussen'), roles: [{ role: 'follower' }] };
    const sent = { body: invited, headers: { 'idempotency-key': v7() } };
    expect((await lead.send('POST', '/api/programme/people', sent)).status).toBe(200);
    const pressed = await new Browser().submit(`${base}/sign-in/address`, { token: mail.token });
    expect([pressed.status, pressed.text.includes('Met dit adres is er al een account')]).toEqual([409, true]);
    expect(await addressIn(browser)).toMatchObject({ email: at('deputy.wopit') });
  });
});

describe('with another address', () => {
  it('letters that wait go there, older mails work no longer, and all else is as it was', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    const { browser, mail } = await asked('coordinator.wopit', 'wopit-verhuisd');
    const person = (await personWith('coordinator.wopit')) ?? '';
    const calendar = new URL(String(bodyOf(await json(browser, 'POST', '/api/me/calendar', {})).address));
    const asking = { process: pilot.id, what: 'team-finished:wopit', person, role: 'coordinator', team: 'wopit' };
    const secret = await aMailLink(owner, asking);
    const open = async () => (await new Browser().open(`${base}/act?token=${secret}`)).text;
    expect(await open()).toContain('<form');

    await restartWorker(system, { smtp: 'smtp://127.0.0.1:9' });
    expect((await json(browser, 'POST', '/api/me/messages/test')).status).toBe(200);
    const waiting = () => owner.query<object[]>(`select from leerlus.letter where person = $1`, [person]);
    await until(async () => (await waiting()).length > 0, { within, saying: 'the letter waits' });
    expect((await json(browser, 'POST', `${ADDRESS}/code`, { code: mail.code })).status).toBe(200);
    expect(await open()).toMatch(/nieuwe mail/i);
    expect((await fetch(`${base}${calendar.pathname}${calendar.search}`)).status).toBe(200);

    await restartWorker(system, { smtp: mailbox.smtp });
    await owner.query(`update leerlus.letter set next_try = clock_timestamp(), held_by = null where person = $1`, [
      person,
    ]);
    await owner.query(`update leerlus.address_change set leased_until = null`);
    await aMail(at('wopit-verhuisd'), /Deze mail van Leerlus kwam aan/);
    await aMail(at('coordinator.wopit'), /is gewijzigd/);
    expect(mailsTo(at('coordinator.wopit')).map(({ subject }) => subject)).not.toContain(
      'Deze mail van Leerlus kwam aan',
    );

    const lead = await system.as(at('lead.samensterk'));
    const invited = { name: 'Zij', email: at('wopit-verhuisd'), roles: [{ role: 'expert' }] };
    const sent = { body: invited, headers: { 'idempotency-key': v7() } };
    expect((await lead.send('POST', '/api/programme/people', sent)).body.view).toEqual({ person });
    const [{ changed }] = await owner.query<[{ changed: string[] }]>(
      `select array_agg(what || ': ' || result order by instant) as changed from leerlus.audit
       where person = $1 and what like 'address-%'`,
      [person],
    );
    expect(changed).toEqual(expect.arrayContaining(['address-change-asked: done', 'address-change: done']));
  });
});
