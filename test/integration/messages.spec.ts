import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { openMailbox, type ArrivedMail, type Mailbox } from '../support/mailbox.js';
import { running, type Pilot } from '../support/pilot.js';
import { restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let mailbox: Mailbox;
let owner: DataSource;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ worker: { smtp: mailbox.smtp } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

const COORDINATOR = 'coordinator.wopit@example.org';
const within = 30_000;

const chooses = async (by: Visitor, way: string) => {
  const { status, body } = await by.send('PUT', '/api/me/messages', { body: { way } });
  expect([status, body.way]).toEqual([200, way]);
};
/** Lets the moment of a message come. */
const falls = (pilot: Pilot, step: string) =>
  owner.query(
    `update leerlus.message set due = clock_timestamp() where process = $1 and step = $2 and status = 'planned'`,
    [pilot.id, step],
  );
const bundled = () =>
  owner.query<{ person: string }[]>(
    `select person from leerlus.letter where state = 'bundled' and bundled_in is null order by made`,
  );
const areBundled = (count: number) =>
  until(async () => (await bundled()).length === count, { within, saying: `${count} letters are bundled` });
/** Lets two weeks pass for what is bundled: its digest is due. */
const digestsAreDue = () =>
  owner.query(`update leerlus.letter set made = made - interval '14 days' where state = 'bundled'`);
const arrivedSince = async (before: number, count: number): Promise<ArrivedMail[]> => {
  await until(() => mailbox.mails.length >= before + count, {
    within,
    saying: () => `${count} mails, not ${mailbox.mails.length - before}: ${system.worker.log().slice(-500)}`,
  });
  return mailbox.mails.slice(before);
};
const statusOf = async (pilot: Pilot, step: string) => {
  const { reminders } = await pilot.lead.read(`${pilot.path}/reminders`);
  return (reminders as { step: string; status: string }[]).find((each) => each.step === step)?.status;
};

describe('somebody who likes few mails', () => {
  it('chooses one a week, and is told when it comes', async () => {
    const coordinator = await system.as(COORDINATOR);
    expect(await coordinator.read('/api/me/messages')).toMatchObject({ way: 'at-once', next: null });
    await chooses(coordinator, 'weekly');
    const { next, ways } = await coordinator.read('/api/me/messages');
    expect((next as { said: string }).said).toMatch(/^De volgende mail komt op .+, iets na 9 uur/);
    expect(ways).toHaveLength(3);
    expectProblem(await coordinator.send('PUT', '/api/me/messages', { body: { way: 'never' } }), 400, 'invalid-input');
    const data = await coordinator.read('/api/me/data');
    expect(JSON.stringify(data)).toContain('"messages":{"way":"weekly",');
  });

  it('gets one mail with what came together, the newest first, and both reminders are kept as sent', async () => {
    const [older, newer] = [await running(system), await running(system)];
    const before = mailbox.mails.length;
    await falls(older, '14-days-before');
    await areBundled(1);
    await falls(newer, '14-days-before');
    await areBundled(2);
    expect(await statusOf(older, '14-days-before')).toBe('addressed');
    await digestsAreDue();
    const [digest] = await arrivedSince(before, 1);
    expect(digest?.to).toBe(COORDINATOR);
    expect(digest?.subject).toBe('Voor jou: twee dingen om te doen');
    const links = [...(digest?.text.matchAll(/cycles\/\S+|act\?token=\S+/g) ?? [])];
    expect(links).toHaveLength(2);
    expect(digest?.html).toContain('Geef aan of team Wopit klaar is met het experiment');
    for (const pilot of [older, newer]) {
      await until(async () => (await statusOf(pilot, '14-days-before')) === 'sent', { within, saying: 'it is kept' });
    }
    expect(mailbox.mails).toHaveLength(before + 1);
  });

  it('still hears at once of what could not wait for the next', async () => {
    const pilot = await running(system);
    const before = mailbox.mails.length;
    await owner.query(
      `update leerlus.message set status = 'sent' where process = $1 and status = 'planned' and step like '%-before'`,
      [pilot.id],
    );
    await owner.query(
      `update leerlus.message set due = clock_timestamp(), until = clock_timestamp() + interval '3 hours'
       where process = $1 and step = 'on-the-day'`,
      [pilot.id],
    );
    const [mail] = await arrivedSince(before, 1);
    expect(mail?.subject).toMatch(/^Vandaag: geef aan of team Wopit klaar is/);
    expect(mail?.text).toMatch(/\nOp \d+ \p{L}+ laten we dit ook aan je vervanger weten\./u);
  });

  it('is not told of what is done by then', async () => {
    const [done, handed] = [await running(system), await running(system)];
    const before = mailbox.mails.length;
    await falls(done, '14-days-before');
    await falls(handed, '14-days-before');
    await areBundled(2);
    await done.coordinator.does(done.path, { type: 'report-team-finished', team: 'wopit' });
    await digestsAreDue();
    const [mail] = await arrivedSince(before, 1);
    // A digest of one thing reads as the letter of that.
    expect(mail?.subject).toMatch(/^Voor .+: geef aan of team Wopit klaar is met het experiment$/);
    await until(async () => (await statusOf(handed, '14-days-before')) === 'sent', { within, saying: 'it is kept' });
    const [withdrawn] = await owner.query<{ status: string }[]>(
      `select status from leerlus.message where process = $1 and what like 'team-finished:%' and step = '14-days-before'`,
      [done.id],
    );
    expect(withdrawn?.status).toBe('withdrawn');
  });
});

describe('a digest', () => {
  it('tells the same things under the same id when the post office is killed on the way, whatever comes meanwhile', async () => {
    const [one, other, later] = [await running(system), await running(system), await running(system)];
    const before = mailbox.mails.length;
    await falls(one, '14-days-before');
    await falls(other, '14-days-before');
    await areBundled(2);
    await restartWorker(system, { smtp: mailbox.smtp, killAt: 'digest.frozen' });
    await digestsAreDue();
    expect(await system.worker.ended()).toBe('SIGKILL');
    await restartWorker(system, { smtp: mailbox.smtp, killAt: 'post-office.sent' });
    expect(await system.worker.ended()).toBe('SIGKILL');
    await owner.query(`update leerlus.letter set next_try = clock_timestamp() where next_try > clock_timestamp()`);
    await falls(later, '14-days-before');
    await restartWorker(system, { smtp: mailbox.smtp });
    const mails = await arrivedSince(before, 2);
    await until(async () => (await statusOf(one, '14-days-before')) === 'sent', { within, saying: 'it is kept' });
    await areBundled(1);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    const withoutSecrets = mails.map(({ text }) => text.replace(/token=\S+/g, ''));
    expect(new Set(withoutSecrets).size).toBe(1);
    expect(mails[0]?.subject).toBe('Voor jou: twee dingen om te doen');
    expect(mailbox.mails).toHaveLength(before + 2);
    await digestsAreDue();
    await arrivedSince(before, 3);
    await chooses(await system.as(COORDINATOR), 'at-once');
  });

  it('is how the board hears of what is put to it: as one list', async () => {
    const pilots = [await running(system), await running(system)];
    const before = mailbox.mails.length;
    for (const pilot of pilots) await falls(pilot, '10-working-days-after');
    await until(async () => (await bundled()).length >= 2, { within, saying: 'they are on the list' });
    const board = new Set((await bundled()).map(({ person }) => person));
    await digestsAreDue();
    const mails = await arrivedSince(before, board.size);
    for (const mail of mails) {
      expect(mail.to).toMatch(/^board/);
      expect(mail.subject).toMatch(/^Voor jou: .+ op de lijst van de stuurgroep$/);
      expect(mail.text).toMatch(/omdat je in de stuurgroep zit\./);
    }
  });
});

describe('a mail to try', () => {
  it('comes to oneself, and not more than five times an hour', async () => {
    const lead = await system.as('lead.gem@example.org');
    const before = mailbox.mails.length;
    for (let count = 0; count < 5; count++) {
      const { status, body } = await lead.send('POST', '/api/me/messages/test');
      expect([status, body]).toEqual([200, { to: 'lead.gem@example.org' }]);
    }
    expectProblem(await lead.send('POST', '/api/me/messages/test'), 429, 'too-many-test-mails');
    const mails = await arrivedSince(before, 5);
    for (const { to, subject } of mails) {
      expect([to, subject]).toEqual(['lead.gem@example.org', 'Deze mail van Leerlus kwam aan']);
    }
    const audited = await owner.query<unknown[]>(
      `select result from leerlus.audit where what = 'send-test-mail' and result = 'done'`,
    );
    expect(audited).toHaveLength(5);
  });
});

interface Planned {
  process: string;
  due: string;
  when: string;
  to: { role: string; persons: { name: string }[]; letters: { subject: string; text: string }[] }[];
}

describe('what will go out', () => {
  it('can be read before it does, as whoever gets it will read it', async () => {
    const pilot = await running(system);
    const { mails } = (await pilot.coordinator.read(`${pilot.path}/mails`)) as { mails: Planned[] };
    expect(mails.map(({ when }) => when)).toEqual(
      expect.arrayContaining(['14 dagen van tevoren', 'op de dag zelf', '10 werkdagen erna']),
    );
    expect(mails.map(({ due }) => due)).toEqual(mails.map(({ due }) => due).sort());
    const [first] = mails;
    expect(first?.to).toEqual([
      expect.objectContaining({
        role: 'coordinator',
        persons: [expect.objectContaining({ name: expect.any(String) })],
        letters: [expect.objectContaining({ language: 'nl' })],
      }),
    ]);
    const before = mailbox.mails.length;
    await falls(pilot, '14-days-before');
    const [mail] = await arrivedSince(before, 1);
    expect(mail?.subject).toBe(first?.to[0]?.letters[0]?.subject);
    const withoutLinks = (text: string | undefined) => text?.replace(/https?:\S+/g, '');
    expect(withoutLinks(mail?.text)).toBe(withoutLinks(first?.to[0]?.letters[0]?.text));
  });

  it('is read for the whole programme by who leads it, in words, and by nobody who only takes part', async () => {
    const lead = await system.as('lead.samensterk@example.org');
    const { mails, more } = (await lead.read('/api/programme/mails')) as { mails: Planned[]; more: boolean };
    expect(mails.length).toBeGreaterThan(5);
    expect(typeof more).toBe('boolean');
    const said = mails.flatMap(({ to }) =>
      to.flatMap(({ letters }) => letters.flatMap(({ subject, text }) => [subject, text])),
    );
    for (const each of said) {
      const words = each.replace(/https?:\S+/g, '').replace(/[„“][^”]*”/g, '');
      expect(words).not.toMatch(
        /undefined|null|\p{L}_\p{L}|[a-z]+-[0-9a-f]{8}|„”|iets voor je klaar|something is waiting/iu,
      );
    }
    expectProblem(await (await system.as(COORDINATOR)).send('GET', '/api/programme/mails'), 404, 'not-found');
  });
});
