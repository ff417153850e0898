import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
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

interface Line {
  seq: number | null;
  place: string;
  type: string;
  sentence: string;
}

/** Lets the moment of a message come. */
const falls = (pilot: Pilot, step: string) =>
  owner.query(
    `update leerlus.message set due = clock_timestamp() where process = $1 and step = $2 and status = 'planned'`,
    [pilot.id, step],
  );
const statusOf = async (pilot: Pilot, step: string) => {
  const { reminders } = await pilot.lead.read(`${pilot.path}/reminders`);
  return (reminders as { step: string; status: string }[]).find((each) => each.step === step)?.status;
};
const arrived = (count: number) =>
  until(() => mailbox.mails.length >= count, {
    within: 30_000,
    saying: () => `${count} mails, not ${mailbox.mails.length}`,
  });

describe('a reminder whose moment has come', () => {
  it('reaches whoever must act, in plain Dutch, once', async () => {
    const pilot = await running(system);
    const before = mailbox.mails.length;
    await falls(pilot, '14-days-before');
    await arrived(before + 1);
    await until(async () => (await statusOf(pilot, '14-days-before')) === 'sent', { saying: 'it is recorded' });
    const [mail] = mailbox.mails.slice(before);
    expect(mail?.to).toBe('coordinator.wopit@example.org');
    expect(mail?.subject).toMatch(/^Voor .+: geef aan of team Wopit klaar is met het experiment$/);
    expect(mail?.text).toContain('team Wopit');
    expect(mail?.text).toMatch(/\/act\?token=[\w-]{43}\s/);
    expect(mailbox.mails).toHaveLength(before + 1);
  });

  it('reaches the deputy and then the project lead when nothing was done', async () => {
    const pilot = await running(system);
    const before = mailbox.mails.length;
    await falls(pilot, '3-working-days-after');
    await arrived(before + 1);
    expect(mailbox.mails.at(-1)?.to).toBe('deputy.wopit@example.org');
    await falls(pilot, '5-working-days-after');
    await arrived(before + 2);
    expect(mailbox.mails.at(-1)?.to).toBe('lead.samensterk@example.org');
  });

  it('stands in the history of whoever may see the work: who was told what, and as whom', async () => {
    const pilot = await running(system);
    const before = new Date().toISOString();
    await falls(pilot, '14-days-before');
    await until(async () => (await statusOf(pilot, '14-days-before')) === 'sent', { within: 30_000, saying: 'sent' });
    const linesOf = async (query: string, reader = pilot.lead) =>
      (await reader.read(`${pilot.path}/history?limit=200${query}`)).lines as Line[];
    const all = await linesOf('');
    const told = all.filter(({ type }) => type === 'message-told');
    expect(told).toMatchObject([{ seq: null, sentence: expect.stringContaining('(coördinator van team Wopit)') }]);
    expect(told[0]?.sentence).toMatch(
      /^Een mail over wat er te doen is ging naar .+: melden dat team Wopit klaar is\. De datum is /u,
    );
    const [english] = await linesOf('&lang=en&what=reminders&order=newest');
    expect(english?.sentence).toMatch(/^A mail about what is to be done went to .+ \(coordinator of team Wopit\): /);
    expect((await linesOf('&person=coordinator.wopit')).map(({ type }) => type)).toContain('message-told');
    for (const query of ['&what=decisions', '&person=lead.samensterk', `&at=${before}`]) {
      expect((await linesOf(query)).map(({ type }) => type)).not.toContain('message-told');
    }
    for (const order of [
      '&order=oldest',
      '&order=newest',
      '&order=oldest&sort=recorded',
      '&order=newest&sort=recorded',
    ]) {
      const whole = (await linesOf(order)).map(({ place }) => place);
      const paged: string[] = [];
      for (let after = ''; paged.length < whole.length; after = `&after=${paged.at(-1) ?? ''}`) {
        const [line] = (await pilot.lead.read(`${pilot.path}/history?limit=1${order}${after}`)).lines as Line[];
        paged.push(line?.place ?? 'nothing');
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(all.length);
    }
    const partner = await system.as('partner.wopit@example.org');
    expect((await linesOf('', partner)).map(({ type }) => type)).not.toContain('message-told');
  });

  it('that nobody holds the role for, is kept as such', async () => {
    const pilot = await running(system, ['dimence']); // has no deputy
    await falls(pilot, '3-working-days-after');
    await until(async () => (await statusOf(pilot, '3-working-days-after')) === 'nobody', {
      within: 30_000,
      saying: 'nobody',
    });
  });

  it('is withdrawn when the thing is done before', async () => {
    const pilot = await running(system);
    expect(await statusOf(pilot, 'on-the-day')).toBe('planned');
    await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
    const { reminders } = await pilot.lead.read(`${pilot.path}/reminders`);
    expect((reminders as { what: string }[]).some(({ what }) => what.startsWith('team-finished'))).toBe(false);
  });

  it('is the same mail when the post office was killed after handing it over', async () => {
    const pilot = await running(system);
    const before = mailbox.mails.length;
    await restartWorker(system, { smtp: mailbox.smtp, killAt: 'post-office.sent' });
    await falls(pilot, '3-working-days-before');
    expect(await system.worker.ended()).toBe('SIGKILL');
    await owner.query(`update leerlus.letter set next_try = clock_timestamp() where state = 'waiting'`);
    await restartWorker(system, { smtp: mailbox.smtp });
    await until(async () => (await statusOf(pilot, '3-working-days-before')) === 'sent', {
      within: 30_000,
      saying: 'sent',
    });
    const ids = mailbox.mails.slice(before).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1); // mail programmes show it once
  });
});
