import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Browser } from '../support/http/browser.js';
import { type Visitor } from '../support/http/visitor.js';
import { openMailbox, type ArrivedMail, type Mailbox } from '../support/mailbox.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

const within = 30_000;

let system: System;
let owner: DataSource;
let mailbox: Mailbox;
let lead: Visitor;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ worker: { smtp: mailbox.smtp } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  lead = await system.as('lead.samensterk@example.org');
  await invited('abonnee', 'subscriber');
  await invited('volger', 'follower');
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

async function invited(name: string, role: string): Promise<void> {
  const body = { name, email: `${name}@example.org`, roles: [{ role }] };
  const headers = { 'idempotency-key': v7() };
  expect((await lead.send('POST', '/api/programme/people', { body, headers })).status).toBe(200);
}

const isNews = ({ subject }: ArrivedMail): boolean => subject === 'Update van „In de ggz”';
const newsFor = (name: string): ArrivedMail[] =>
  mailbox.mails.filter((mail) => isNews(mail) && mail.to === `${name}@example.org`);
/** The month of the news that is planned next for the programme of the leads of "In de ggz"; it is planned by itself. */
async function planned(): Promise<string> {
  const found = () =>
    owner.query<{ what: string }[]>(
      `select m.what from leerlus.message m join leerlus.programme g on g.process = m.process
       where g.name = 'In de ggz' and m.what like 'news:%' and m.status = 'planned'`,
    );
  await until(async () => (await found()).length > 0, { within, saying: 'the next news is planned' });
  return (await found())[0]?.what ?? '';
}
/** Lets the moment of the next news come. */
const falls = async (): Promise<void> => {
  await owner.query(
    `update leerlus.message m set due = clock_timestamp() from leerlus.programme g
     where g.process = m.process and g.name = 'In de ggz' and m.what = $1`,
    [await planned()],
  );
};
/** The first news that somebody got. */
const firstFor = (name: string): ArrivedMail => {
  const [mail] = newsFor(name);
  if (!mail) throw new Error(`no news for ${name}`);
  return mail;
};
/** Who wants no news. */
const stopped = () => owner.query<unknown[]>(`select person from leerlus.message_choice where not news`);
const linkIn = ({ text }: ArrivedMail): string => /https?:\S+\/act\/news\?token=\S+/.exec(text)?.[0] ?? '';
/** By the road that leads here: what mails name is the address that people know. */
const here = (link: string): string => `${system.api.url}${new URL(link).pathname}${new URL(link).search}`;

/** What a mail programme sends when its reader presses „Afmelden” (RFC 8058, 3.2). */
const oneClick = (link: string, more: RequestInit = {}): Promise<Response> =>
  fetch(here(link), { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), ...more });

describe('news of a programme', () => {
  it('can be seen before it goes out, with whom it is for', async () => {
    const what = await planned();
    const { mails } = await lead.read('/api/programme/mails');
    const news = (
      mails as { what: string; sentence: string; to: { role: string; letters: { text: string }[] }[] }[]
    ).find((mail) => mail.what === what);
    expect(news?.sentence).toBe('update voor wie het programma volgt');
    expect(news?.to.map(({ role }) => role)).toEqual(['funder', 'follower', 'subscriber']);
    expect(news?.to[2]?.letters[0]?.text).toContain('Wat er nieuw is in „In de ggz”');
    expect(news?.to[2]?.letters[0]?.text).not.toContain('/act/news');
  });

  it('reaches whoever follows it, and nobody who works in it', async () => {
    await falls();
    await until(() => newsFor('abonnee').length === 1 && newsFor('volger').length === 1, { within, saying: 'news' });
    const news = firstFor('abonnee');
    expect(news.text).toMatch(/Sinds \d+ \p{L}+ \d{4} kwam er geen nieuwe blauwdruk uit\./u);
    expect(news.text).toContain('Je krijgt deze mail om de twee maanden, omdat je „In de ggz” volgt.');
    const readers = mailbox.mails.filter(isNews).map(({ to }) => to);
    expect(readers.filter((to) => !to.startsWith('funder'))).toEqual(
      expect.arrayContaining(['abonnee@example.org', 'volger@example.org']),
    );
    expect(readers.filter((to) => /^(lead|coordinator|alt|board|deputy|partner)/u.test(to))).toEqual([]);
  });

  it('says to mail programmes how it is stopped; what somebody has to do can’t be stopped', () => {
    const headers = ['list-unsubscribe', 'list-unsubscribe-post'];
    expect(firstFor('abonnee').headers).toEqual(expect.arrayContaining(['list']));
    const others = mailbox.mails.filter((mail) => !isNews(mail));
    expect(others.length).toBeGreaterThan(0);
    for (const { headers: sent } of others)
      expect(sent.filter((name) => ['list', ...headers].includes(name))).toEqual([]);
  });

  it('is not stopped by opening the page; a programme that looks into mails opens everything', async () => {
    const link = here(linkIn(firstFor('abonnee')));
    const browser = new Browser();
    for (const method of ['HEAD', 'GET', 'GET']) expect((await browser.send(method, link)).status).toBe(200);
    const page = await browser.open(link);
    expect(page.text).toContain('Wil je geen update meer van „In de ggz”?');
    expect(page.text).toMatch(/<button type="submit">\s*Stop met deze update\s*<\/button>/);
    expect(await stopped()).toEqual([]);
  });

  it('is stopped with one press in a mail programme, however often it is sent, without signing in', async () => {
    const link = linkIn(firstFor('abonnee'));
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await oneClick(link)).status).toBe(200);
    expect((await oneClick(link, { body: form })).status).toBe(200);
    expect(await stopped()).toHaveLength(1);
    const reader = await system.as('abonnee@example.org');
    expect(await reader.read('/api/me/messages')).toMatchObject({ news: false, way: 'at-once' });
    expect(await reader.read('/api/me/data')).toMatchObject({
      programmes: [expect.objectContaining({ messages: expect.objectContaining({ news: false }) as unknown })],
    });
  });

  it('comes next to the others only', async () => {
    const before = newsFor('volger').length;
    // As if the one that went out had been that of another month: the same moment has come again.
    await owner.query(
      `update leerlus.message set what = 'news:2000-01' where what like 'news:%' and status <> 'planned'`,
    );
    await owner.query(
      `insert into leerlus.message (process, programme, what, step, occurrence, due, until, who)
       select process, programme, 'news:2000-03', step, 0, clock_timestamp(), clock_timestamp(), who
       from leerlus.message where what = 'news:2000-01'`,
    );
    await until(() => newsFor('volger').length > before, { within, saying: 'the next news' });
    expect(newsFor('abonnee')).toHaveLength(1);
  });

  it('comes again when its reader wants it after all', async () => {
    const browser = new Browser();
    const token = new URL(linkIn(firstFor('abonnee'))).searchParams.get('token') ?? '';
    const page = await browser.submit(`${system.api.url}/act/news`, { token, news: 'yes' });
    expect(page.text).toContain('Je krijgt weer de update van „In de ggz”');
    expect(await stopped()).toEqual([]);
    const reader = await system.as('abonnee@example.org');
    await reader.send('PUT', '/api/me/messages', { body: { way: 'at-once', news: false } });
    expect(await reader.read('/api/me/messages')).toMatchObject({ news: false });
    expect(await lead.read('/api/me/messages')).toMatchObject({ news: null });
  });

  it.each(['', 'x', 'A'.repeat(43), '../../etc'])(
    'is stopped by no secret that nobody was sent: “%s”',
    async (token) => {
      const { status } = await oneClick(`http://leerlus.example/act/news?token=${encodeURIComponent(token)}`);
      expect(status).toBe(404);
    },
  );
});
