import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Browser, type Seen } from '../support/http/browser.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
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

const asked = (browser: Browser, email: string) => browser.json('POST', `${base}/api/sign-in/mail`, { email });
const me = async (browser: Browser) => {
  const { status, text } = await browser.send('GET', `${base}/api/me`);
  return status === 200 ? (JSON.parse(text) as { name: string }).name : status;
};

/** Somebody who asked for a mail and got it. */
async function mailed(email: string, browser = new Browser()): Promise<{ browser: Browser; mail: SignInMail }> {
  const before = mailbox.mails.filter(({ to }) => to === email).length;
  const { status } = await asked(browser, email);
  expect(status).toBe(202);
  return { browser, mail: await nextMail(mailbox, email, before) };
}

describe('whoever asks for a mail', () => {
  it('gets the same answer whether or not somebody is known, and only who is known gets a mail', async () => {
    const answers: Seen[] = [];
    for (const email of ['nobody@example.org', 'alt-1.zorgverlening@example.org']) {
      answers.push(await asked(new Browser(), email));
    }
    const shape = ({ status, headers, text }: Seen) => ({
      status,
      text,
      headers: [...headers.keys()].sort(),
      cookie: headers
        .get('set-cookie')
        ?.replace(/=[\w-]{43};/, '=…;')
        .replace(/Expires=[^;]+/, ''),
    });
    const [unknown, known] = answers.map(shape);
    expect(unknown).toEqual(known);
    expect(known).toMatchObject({ status: 202, text: '{"minutes":30}' });
    await nextMail(mailbox, 'alt-1.zorgverlening@example.org', 0);
    expect(mailbox.mails.some(({ to }) => to === 'nobody@example.org')).toBe(false);
    const rows = await owner.query<{ sent: Date | null }[]>(
      `select sent from leerlus.sign_in_request where person is null`,
    );
    expect(rows).toEqual([{ sent: null }]);
  });

  it('reads in plain Dutch what to do, how long it lasts, and what if they did not ask', async () => {
    const { mail } = await mailed('coordinator.wopit@example.org');
    expect(mail.subject).toBe('Inloggen bij Leerlus');
    expect(mail.text).toMatch(/De link en de code werken nog (29|30) minuten, en één keer\./);
    expect(mail.text).toContain('Vroeg je dit niet zelf? Dan hoef je niets te doen.');
    expect(mail.code).toMatch(/^\d{6}$/);
  });

  it('however they write their address', async () => {
    const before = mailbox.mails.length;
    await asked(new Browser(), 'Deputy.Wopit@Example.ORG');
    await until(() => mailbox.mails.length > before, { within: 20_000, saying: 'the mail' });
    expect(mailbox.mails.at(-1)?.to).toBe('deputy.wopit@example.org');
  });

  it('leaves no secret in the database', async () => {
    const { mail, browser } = await mailed('facilitator.samensterk@example.org');
    const rows = await owner.query<object[]>(`select * from leerlus.sign_in_request`);
    const kept = JSON.stringify(rows);
    const secrets = [mail.token, `"${mail.code}"`, browser.cookies.get('leerlus-mail') ?? '', mail.to, '127.0.0.1'];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(5);
      expect(kept).not.toContain(secret);
    }
    for (const log of [system.api.log(), system.worker.log()]) {
      for (const secret of secrets.slice(0, 4)) expect(log).not.toContain(secret);
    }
  });

  it('is asked to wait after five times within the hour, known or not', async () => {
    for (const email of ['somebody@example.org', 'deputy.ggnet@example.org']) {
      const statuses = await Promise.all(Array.from({ length: 8 }, () => asked(new Browser(), email)));
      expect(statuses.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
      const refused = statuses.find(({ status }) => status === 429);
      expect(refused?.headers.get('retry-after')).toBe('3600');
      expect(refused?.text).toContain('Probeer het over een uur opnieuw');
    }
  });

  it('gets it later when the mail server was away, with the secrets that count then', async () => {
    await restartWorker(system, { smtp: 'smtp://127.0.0.1:9' });
    const browser = new Browser();
    await asked(browser, 'board.samensterk@example.org');
    await until(() => system.worker.log().includes('a mail to sign in with could not be sent'), {
      within: 20_000,
      saying: 'it could not be sent',
    });
    await restartWorker(system, { smtp: mailbox.smtp });
    await owner.query(`update leerlus.sign_in_request set leased_until = null`);
    const mail = await nextMail(mailbox, 'board.samensterk@example.org', 0);
    expect((await browser.json('POST', `${base}/api/sign-in/code`, { code: mail.code })).status).toBe(200);
  });
});

describe('the link of a mail', () => {
  it('opens a page with a button, and nothing happens however often it is opened', async () => {
    const { mail } = await mailed('alt-1.zorgverlening@example.org');
    const url = mail.link.replace(/^https?:\/\/[^/]+/, base);
    const browser = new Browser();
    for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
      const { status, headers } = await browser.send(method, url);
      expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    }
    const page = await browser.open(url);
    expect(page.text).toContain('<html lang="nl">');
    expect(page.text).toMatch(/<button type="submit">Ja, log me in<\/button>/);
    expect(page.text).not.toMatch(/<script|\son\w+=|style=|http-equiv|autofocus/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await me(browser)).toBe(401);
    const pressed = await browser.submit(`${base}/sign-in/link`, { token: mail.token });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/']);
    expect((await browser.follow(pressed)).text).toContain('<div id="leerlus">');
    expect((await browser.open(`${base}/sign-in`)).text).toContain('Je bent ingelogd als');
    expect(await me(browser)).toEqual(expect.any(String));
  });

  it('signs in in any browser, and once: the code of the same mail is used up with it', async () => {
    const { mail, browser } = await mailed('alt-1.zorgverlening@example.org');
    const phone = new Browser();
    expect((await phone.json('POST', `${base}/api/sign-in/link`, { token: mail.token })).status).toBe(200);
    const again = await new Browser().submit(`${base}/sign-in/link`, { token: mail.token });
    expect(again.status).toBe(410);
    expect(again.text).toContain('Vraag een nieuwe mail');
    expect((await browser.json('POST', `${base}/api/sign-in/code`, { code: mail.code })).status).toBe(410);
    expect(await me(phone)).not.toBe(401);
    expect(await me(browser)).toBe(401);
  });

  it('that is too late says so kindly, and offers a new one', async () => {
    const { mail } = await mailed('expert.samensterk@example.org');
    await owner.query(`update leerlus.sign_in_request set expires = clock_timestamp() - interval '1 second'`);
    const page = await new Browser().open(mail.link.replace(/^https?:\/\/[^/]+/, base));
    expect(page.status).toBe(410);
    expect(page.text).toContain('Deze link of code werkt niet meer');
    expect(page.text).toContain('href="/sign-in"');
    const english = new Browser({ 'accept-language': 'en' });
    const pressed = await english.submit(`${base}/sign-in/link`, { token: mail.token });
    expect([pressed.status, pressed.text.includes('Ask for a new mail')]).toEqual([410, true]);
  });

  it('begins a session under a new id; the one that the browser had is over', async () => {
    const browser = new Browser();
    await browser.json('POST', `${base}/api/demo/sign-in`, { email: 'deputy.wopit@example.org' });
    const before = browser.copy();
    const { mail } = await mailed('lead.samensterk@example.org', browser);
    await browser.submit(`${base}/sign-in/link`, { token: mail.token });
    expect(browser.cookies.get('leerlus')).not.toBe(before.cookies.get('leerlus'));
    expect(await me(before)).toBe(401);
    expect(await me(browser)).not.toBe(401);
  });
});

describe('the code of a mail', () => {
  it('signs in by the page on which one began, with or without a space, and remembers the device', async () => {
    const browser = new Browser();
    const email = 'coordinator.dimence@example.org';
    const page = await browser.open(`${base}/sign-in`);
    expect(page.text).toMatch(/<label for="email">Je e-mailadres<\/label>\s*<input\s+id="email"/);
    const sent = await browser.submit(`${base}/sign-in/mail`, { email });
    expect(sent.text).toMatch(/<label for="code">De zes cijfers uit de mail<\/label>/);
    const mail = await nextMail(mailbox, email, 0);
    const wrong = await browser.submit(`${base}/sign-in/code`, { code: otherThan(mail.code) });
    expect([wrong.status, wrong.text.includes('role="alert"')]).toEqual([422, true]);
    const code = `${mail.code.slice(0, 3)} ${mail.code.slice(3)}`;
    const pressed = await browser.submit(`${base}/sign-in/code`, { code, remember: 'yes' });
    expect(pressed.status).toBe(303);
    const cookie = pressed.headers.getSetCookie().find((each) => each.startsWith('leerlus=')) ?? '';
    expect(cookie).toMatch(/; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
    const days = (Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    expect(await me(browser)).not.toBe(401);
  });

  it('without remembering the device gives a cookie that goes with the browser', async () => {
    const { mail, browser } = await mailed('coordinator.wopit@example.org');
    const { headers } = await browser.json('POST', `${base}/api/sign-in/code`, { code: mail.code });
    const cookie = headers.getSetCookie().find((each) => each.startsWith('leerlus=')) ?? '';
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe('the pages', () => {
  it('speak English to who reads English, and are styled by ourselves', async () => {
    const page = await new Browser({ 'accept-language': 'en-GB' }).open(`${base}/sign-in`);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('Send me a mail');
    const { status, headers } = await new Browser().open(`${base}/sign-in/style.css`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('show what was sent as text', async () => {
    const { text, status } = await new Browser().open(`${base}/sign-in/link?token=%22%3E%3Cscript%3E`);
    expect([status, text.includes('<script')]).toEqual([410, false]);
  });

  it('sign out', async () => {
    const browser = new Browser();
    await browser.json('POST', `${base}/api/demo/sign-in`, { email: 'deputy.wopit@example.org' });
    const copy = browser.copy();
    expect((await browser.submit(`${base}/sign-in/out`, {})).status).toBe(303);
    expect([await me(browser), await me(copy)]).toEqual([401, 401]);
  });
});

describe('what is over', () => {
  it('is removed by the worker', async () => {
    const { browser } = await mailed('deputy.wopit@example.org');
    expect(browser.cookies.has('leerlus-mail')).toBe(true);
    await owner.query(`update leerlus.sign_in_request set asked = asked - interval '2 days', expires = asked`);
    await owner.query(`update leerlus.session set expire = clock_timestamp() - interval '1 second'`);
    await restartWorker(system, { smtp: mailbox.smtp });
    const left = async () =>
      (
        await owner.query<{ left: string }[]>(
          `select (select count(*) from leerlus.session) + (select count(*) from leerlus.sign_in_request) as left`,
        )
      )[0]?.left;
    await until(async () => (await left()) === '0', { within: 20_000, saying: 'all is removed' });
  });
});

function otherThan(code: string): string {
  return code === '000000' ? '000001' : '000000';
}
