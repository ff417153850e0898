import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { v7 } from 'uuid';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Browser } from '../support/http/browser.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let mailbox: Mailbox;
let system: System;
let owner: DataSource;
let lead: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ worker: { smtp: mailbox.smtp } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  lead = await system.as('lead.samensterk@example.org');
  coordinator = await system.as('coordinator.wopit@example.org');
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await mailbox.close();
});

const DAY = 86_400_000;
const at = (days: number, minutes = 0) =>
  new Date(Math.ceil(Date.now() / DAY) * DAY + days * DAY + minutes * 60_000).toISOString();
const mischief = 'Overleg\r\nBcc: ander@example.org\r\n\r\nBEGIN:VEVENT, één; twee';

async function plans(title: string): Promise<string> {
  const body = { workpackage: 'zorgverlening', title, from: at(20), until: at(20, 90), place: 'Utrecht' };
  const sent = await lead.send('POST', '/api/meetings', { body, headers: { 'idempotency-key': v7() } });
  expect([sent.status, sent.body]).toEqual([201, expect.anything()]);
  return String(sent.body.id);
}

const mailsTo = (address: string, about: string) =>
  mailbox.mails.filter(({ to, subject }) => to === address && subject.includes(about));

async function invited(address: string, about: string, count = 1) {
  await until(() => mailsTo(address, about).length >= count, {
    within: 40_000,
    saying: `${count} mails about ${about}`,
  });
  const mail = mailsTo(address, about).at(-1);
  if (!mail) throw new Error('no mail');
  return mail;
}

function eventIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  if (!event || more.length > 0) throw new Error('one event was expected');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { method: String(calendar.getFirstPropertyValue('method')), value, event };
}

describe('a meeting of a working group', () => {
  it('is mailed to everybody in it as an invitation, and answered from the mail; who comes is seen', async () => {
    const id = await plans('Eerste overleg');
    const mail = await invited('coordinator.wopit@example.org', 'Eerste overleg');
    expect(mail.subject).toMatch(/^Uitnodiging: Eerste overleg, \w+ \d+ \w+$/);
    expect(mail.text).toContain('Utrecht');
    await invited('coordinator.ggnet@example.org', 'Eerste overleg');
    expect(mailsTo('board.samensterk@example.org', 'Eerste overleg')).toEqual([]);
    const token = /token=([\w-]{43})/.exec(mail.text)?.[1] ?? '';
    const browser = new Browser();
    const page = await browser.open(`${system.api.url}/act?token=${token}`);
    expect(page.text).toContain('Kom je? Eerste overleg');
    const press = (act: string) => browser.submit(`${system.api.url}/act`, { token, act });
    expect((await press('comes')).text).toContain('Tot dan!');
    expect((await press('maybe')).text).toContain('Dank je.');
    const view = await coordinator.read(`/api/meetings/${id}`);
    expect(view).toMatchObject({ yours: 'maybe', answers: [{ answer: { code: 'maybe' } }] });
    expect((await browser.open(`${system.api.url}/act?token=${token}`)).text).toContain('komt misschien');
  });

  it('that is moved or called off is told under the same id, with a number that grows', async () => {
    const id = await plans('Tweede overleg');
    await invited('coordinator.wopit@example.org', 'Tweede overleg');
    await lead.does(`/api/meetings/${id}`, { type: 'move-meeting', from: at(25), until: at(25, 60) });
    await invited('coordinator.wopit@example.org', 'Verzet: Tweede overleg');
    await lead.does(`/api/meetings/${id}`, { type: 'cancel-meeting', reason: 'te weinig mensen' });
    const cancelled = await invited('coordinator.wopit@example.org', 'Afgezegd: Tweede overleg');
    expect(cancelled.text).toContain('te weinig mensen');
    expect(cancelled.text).not.toContain('/act?token=');
    const files = mailsTo('coordinator.wopit@example.org', 'Tweede overleg').map(({ calendar }) => eventIn(calendar));
    expect(files.map(({ method, value }) => [method, value('sequence'), value('status')])).toEqual([
      ['REQUEST', '0', 'CONFIRMED'],
      ['REQUEST', '1', 'CONFIRMED'],
      ['CANCEL', '2', 'CANCELLED'],
    ]);
    expect(new Set(files.map(({ value }) => value('uid'))).size).toBe(1);
    const { body } = await coordinator.send('POST', '/api/me/calendar', { body: {} });
    const address = new URL(String(body.address));
    const feed = await (await fetch(system.api.url + address.pathname + address.search)).text();
    expect(feed).toContain(`UID:${id}@`);
    expectProblem(
      await lead.press(`/api/meetings/${id}`, { type: 'cancel-meeting', reason: 'x' }),
      409,
      'meeting-over',
    );
  });

  it('is not there for who is not in the group, and is planned by those who may', async () => {
    const id = await plans('Derde overleg');
    const elsewhere = await system.as('coordinator.rivierduinen@example.org');
    expectProblem(await elsewhere.send('GET', `/api/meetings/${id}`), 404, 'not-found');
    expect(JSON.stringify(await elsewhere.read('/api/meetings'))).not.toContain(id);
    expect(JSON.stringify(await coordinator.read('/api/meetings'))).toContain(id);
    expect(JSON.stringify((await coordinator.read('/api/me/todo')).todo)).toContain('antwoord geven op de uitnodiging');
  });

  it('whose title holds lines of a mail or a calendar adds none to either', async () => {
    await plans(mischief);
    const mail = await invited('coordinator.wopit@example.org', 'BEGIN:VEVENT');
    expect(mail.headers).not.toContain('bcc');
    expect(mail.subject).toContain('Overleg Bcc: ander@example.org BEGIN:VEVENT, één; twee');
    const { value, event } = eventIn(mail.calendar);
    expect(value('summary')).toBe(mischief.replaceAll('\r\n', '\n'));
    expect(event.getAllProperties('attendee').map((each) => each.getFirstValue())).toEqual([
      'mailto:coordinator.wopit@example.org',
    ]);
  });
});
