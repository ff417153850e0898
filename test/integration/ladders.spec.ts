import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { notBefore } from '../../apps/worker/post-office/going-up.js';
import { type DueMessage, type ToTell } from '../../apps/worker/post-office/due-message.js';
import { calendarOf } from '../../libs/messages/calendar.js';
import { dataSourceOptions } from '../../libs/persistence/data-source.js';
import { PlannedMessageRow } from '../../libs/persistence/entities/message.entity.js';
import { aSettings } from '../support/builders/programme-row.js';
import { running, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

const DAY = 86_400_000;
const MOVED = { saying: 'the plan follows the quiet days' };
const WHAT = 'team-finished:wopit';

const calendar = calendarOf(aSettings());
const inDays = (days: number): string => calendar.addDays(calendar.dayOf(new Date().toISOString()), days);
/** A working day so many weeks ahead, in the middle of its week. */
const wednesdayIn = (weeks: number): string => {
  const day = inDays(weeks * 7);
  return calendar.addDays(day, 3 - new Date(`${day}T00:00:00Z`).getUTCDay());
};

let system: System;
let worker: DataSource;
let pilot: Pilot;

beforeAll(async () => {
  system = await startSystem({ worker: { smtp: '' } });
  worker = await new DataSource(dataSourceOptions(system.database, 'worker', 2)).initialize();
  pilot = await running(system);
  await pilot.lead.does(pilot.path, {
    type: 'plan-team',
    team: 'wopit',
    until: { precision: 'day', value: wednesdayIn(6) },
  });
});
afterAll(async () => {
  await worker.destroy();
  await system.stop();
});

const planned = (): Promise<PlannedMessageRow[]> =>
  worker.manager.find(PlannedMessageRow, { where: { process: pilot.id, what: WHAT, status: 'planned' } });

describe('quiet days of one’s own', () => {
  const path = '/api/me/quiet-days';
  const put = (days: object[]) => pilot.coordinator.send('PUT', path, { body: { days } });

  it('move what comes on them to the last day before, for that person alone', async () => {
    const day = wednesdayIn(6);
    const days = [{ from: calendar.addDays(day, -1), until: calendar.addDays(day, 1) }];
    expect((await put(days)).body).toEqual({ days });
    const onTheDay = await until(async () => {
      const rows = (await planned()).filter(({ step }) => step === 'on-the-day');
      return rows.some(({ person }) => person !== '') && rows;
    }, MOVED);
    expect((onTheDay || []).map(({ due }) => due.toISOString())).toEqual([
      calendar.at(calendar.addDays(day, -2), '09:00'),
    ]);
    const [moved] = onTheDay || [];
    expect(moved?.who).toMatchObject([{ role: 'coordinator', team: 'wopit', person: moved?.person }]);
    expect(await pilot.coordinator.read(path)).toEqual({ days });
    expect((await pilot.coordinator.read('/api/me/data')).quietDays).toEqual(days);
  });

  it('are taken back, and everything comes when it would have', async () => {
    expect((await put([])).body).toEqual({ days: [] });
    const onTheDay = await until(async () => {
      const rows = (await planned()).filter(({ step }) => step === 'on-the-day');
      return rows.every(({ person }) => person === '') && rows;
    }, MOVED);
    expect((onTheDay || []).map(({ due }) => due.toISOString())).toEqual([calendar.at(wednesdayIn(6), '09:00')]);
  });

  it('are days in order, and not for ever', async () => {
    expect((await put([{ from: '2027-03-02', until: '2027-03-01' }])).status).toBe(400);
    expect((await put([{ from: '2027-01-01', until: '2027-12-31' }])).status).toBe(400);
  });
});

describe('more time', () => {
  it('is asked by whoever must act, answered above, and moves what is planned', async () => {
    const later = wednesdayIn(9);
    await pilot.coordinator.does(pilot.path, { type: 'ask-more-time', what: WHAT, until: later, reason: 'vakantie' });
    const view = await pilot.lead.read(pilot.path);
    expect(view.moreTime).toMatchObject([{ what: WHAT, until: later, reason: 'vakantie' }]);
    const { todo } = (await pilot.lead.read('/api/me/todo')) as { todo: { what: string; sentence: string }[] };
    expect(todo.find(({ what }) => what === `more-time:${WHAT}`)?.sentence).toMatch(/^antwoord geven op een vraag/);
    await pilot.lead.does(pilot.path, { type: 'give-more-time', what: WHAT });
    expect((await pilot.lead.read(pilot.path)).moreTime).toEqual([]);
    const onTheDay = (await planned()).filter(({ step }) => step === 'on-the-day');
    expect(onTheDay.map(({ due }) => due.toISOString())).toEqual([calendar.at(later, '09:00')]);
  });
});

describe('what lies with lead and board', () => {
  it('is what was put to them and is still open', async () => {
    expect(await pilot.lead.read('/api/put-to-us')).toEqual({
      putTo: [],
      after: null,
      empty: 'Er ligt nu niets bij ons.',
    });
    await pilot.coordinator.does(pilot.path, { type: 'put-to', what: WHAT, to: 'lead', reason: 'te weinig mensen' });
    expect(await pilot.lead.read('/api/put-to-us')).toMatchObject({
      putTo: [{ what: WHAT, byHand: true, to: [{ code: 'lead' }], who: [{ code: 'coordinator' }] }],
      after: null,
      empty: null,
    });
    await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
    expect((await pilot.lead.read('/api/put-to-us')).putTo).toEqual([]);
  });

  it('is not for who stands below', async () => {
    expect((await pilot.coordinator.send('GET', '/api/put-to-us')).status).toBe(404);
  });
});

describe('what goes upward', () => {
  const ago = (days: number): Date => new Date(Date.now() - days * DAY);
  /** A message, as it lies in the database. */
  const insert = async (about: string, step: string, more: { due: Date; above: boolean; status: string }) => {
    const { programme } = await worker.manager.findOneByOrFail(PlannedMessageRow, { process: pilot.id });
    const row = { id: v7(), programme, process: pilot.id, what: `gate:${about}`, step, occurrence: 1 };
    await worker.query(
      `insert into message (id, programme, process, what, step, occurrence, due, until, who, above, status)
       values ($1, $2, $3, $4, $5, 1, $6, $6, '[{"role":"lead"}]', $7, $8)`,
      [row.id, row.programme, row.process, row.what, step, more.due, more.above, more.status],
    );
    const { due, above } = more;
    return { ...row, workpackage: null, due, until: due, above, who: [{ role: 'lead' }] };
  };
  const arrives = (message: DueMessage, sent: Date) =>
    worker.query(
      `insert into delivery (message, person, programme, process, sent)
       select $1, p.person, $2, $3, $4 from membership p where p.programme = $2 limit 1`,
      [message.id, message.programme, message.process, sent],
    );
  const waitOf = async (message: DueMessage): Promise<Date | undefined> => {
    const person = { person: 'x', email: 'x@example.org', language: 'nl' as const, role: 'lead', team: null };
    const told: ToTell[] = [{ message, person }];
    return (await worker.transaction((manager) => notBefore(manager, told)))[0];
  };

  it('goes at once when whoever must act heard in time', async () => {
    const below = await insert('in-time', 'on-the-day', { due: ago(5), above: false, status: 'sent' });
    await arrives(below, ago(5));
    const above = await insert('in-time', '5-working-days-after', { due: ago(0), above: true, status: 'addressed' });
    expect(await waitOf(above)).toBeUndefined();
  });

  it('waits as long as whoever must act was told late', async () => {
    const below = await insert('late', 'on-the-day', { due: ago(5), above: false, status: 'sent' });
    await arrives(below, ago(2));
    const above = await insert('late', '5-working-days-after', { due: ago(0), above: true, status: 'addressed' });
    const wait = await waitOf(above);
    expect(wait && wait.getTime() >= above.due.getTime() + 3 * DAY - 60_000).toBe(true);
    expect(wait && calendar.isWorkingDay(calendar.dayOf(wait.toISOString()))).toBe(true);
  });

  it('waits while whoever must act has not been told at all', async () => {
    await insert('not-yet', 'on-the-day', { due: ago(4), above: false, status: 'addressed' });
    const above = await insert('not-yet', '5-working-days-after', { due: ago(0), above: true, status: 'addressed' });
    const wait = await waitOf(above);
    expect(wait && wait.getTime() >= Date.now() + 4 * DAY - 60_000).toBe(true);
  });
});
