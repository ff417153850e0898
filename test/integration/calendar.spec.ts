import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { calendarOf } from '../../libs/messages/calendar.js';
import { type Visitor } from '../support/http/visitor.js';
import { deadlineIn, running, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

interface Item {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  day: string;
  isWholeDay: boolean;
}

/** Makes an address as somebody does, and gives the path under which this API answers it. */
async function addressOf(visitor: Visitor): Promise<string> {
  const { status, body } = await visitor.send('POST', '/api/me/calendar', { body: {} });
  expect(status).toBe(200);
  const { pathname, search } = new URL(String(body.address));
  return pathname + search;
}

const fetched = (path: string, headers: Record<string, string> = {}) => fetch(system.api.url + path, { headers });

async function itemsAt(path: string, about: Pilot): Promise<Item[]> {
  const response = await fetched(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => {
      const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
      return {
        uid: String(event.getFirstPropertyValue('uid')),
        sequence: Number(event.getFirstPropertyValue('sequence')),
        status: String(event.getFirstPropertyValue('status')),
        summary: String(event.getFirstPropertyValue('summary')),
        day: start.toString(),
        isWholeDay: start.isDate,
      };
    })
    .filter(({ uid }) => uid.startsWith(about.id) && !uid.includes('.team-ready:'));
}

describe('the address of a calendar', () => {
  it('is made, shown once, and works no longer when it is revoked or another one is made', async () => {
    const visitor = await system.as('coordinator.ggnet@example.org');
    expect(await visitor.read('/api/me/calendar')).toEqual({ made: null });
    const first = await addressOf(visitor);
    expect(await visitor.read('/api/me/calendar')).toEqual({ made: expect.stringMatching(/^\d{4}-/) });
    const second = await addressOf(visitor);
    expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
    expect((await visitor.send('DELETE', '/api/me/calendar')).status).toBe(204);
    expect((await fetched(second)).status).toBe(404);
    const kept = JSON.stringify(await owner.query<object[]>(`select * from leerlus.calendar_feed`));
    for (const path of [first, second]) {
      const secret = path.split('token=')[1] ?? '';
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(kept + system.api.log()).not.toContain(secret);
    }
  });

  it('of somebody who takes no part any more, or of nobody, leads nowhere', async () => {
    const path = await addressOf(await system.as('deputy.ggnet@example.org'));
    const left = `update leerlus.membership set until = $1 where person = 'deputy.ggnet'`;
    await owner.query(left, [new Date()]);
    expect((await fetched(path)).status).toBe(404);
    await owner.query(left, [null]);
    expect((await fetched(path)).status).toBe(200);
    expect((await fetched(`/calendar/leerlus.ics?token=${'A'.repeat(43)}`)).status).toBe(404);
  });
});

describe('a calendar', () => {
  it('holds what its person has to do, on whole days, and what comes later; and nothing of others', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    const items = await itemsAt(await addressOf(pilot.coordinator), pilot);
    expect(items.map(({ uid }) => uid.replace(/@.*$/, '').slice(pilot.id.length + 1))).toEqual(['team-finished:wopit']);
    expect(items).toMatchObject([
      { summary: 'Melden dat team Wopit klaar is', status: 'CONFIRMED', sequence: 0, isWholeDay: true },
    ]);
    const { settings } = await owner.manager.findOneByOrFail(Programme, { id: 'in-de-ggz' });
    const { deadline } = (await pilot.lead.read(pilot.path)) as { deadline: string };
    const before = new Date(Date.parse(deadline) - 1).toISOString();
    expect(items[0]?.day).toBe(calendarOf(settings).dayOf(before));
    const ofLead = await itemsAt(await addressOf(pilot.lead), pilot);
    expect(ofLead.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Beslissen over „.+”$/)]),
    );
    expect(ofLead.map(({ summary }) => summary).join()).not.toContain('Wopit');
  });

  it('follows a date that is moved, under the same id; and calls off what is done or held still', async () => {
    const pilot = await running(system);
    const path = await addressOf(pilot.coordinator);
    const [first] = await itemsAt(path, pilot);
    await deadlineIn(pilot, 90 * 60_000);
    const [moved] = await itemsAt(path, pilot);
    expect(moved).toMatchObject({ uid: first?.uid, status: 'CONFIRMED', isWholeDay: false, sequence: 1 });
    await pilot.lead.does(pilot.path, { type: 'pause-cycle' });
    expect(await itemsAt(path, pilot)).toMatchObject([{ uid: first?.uid, status: 'CANCELLED', sequence: 2 }]);
    await pilot.lead.does(pilot.path, { type: 'resume-cycle' });
    expect(await itemsAt(path, pilot)).toMatchObject([{ uid: first?.uid, status: 'CONFIRMED', sequence: 3 }]);
    await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
    expect(await itemsAt(path, pilot)).toMatchObject([{ uid: first?.uid, status: 'CANCELLED', sequence: 4 }]);
  });

  it('is not sent again as long as nothing changed', async () => {
    const pilot = await running(system);
    const path = await addressOf(pilot.coordinator);
    const read = await fetched(path);
    const etag = read.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(read.headers.get('last-modified')).not.toBeNull();
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(304);
    await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(200);
  });
});
