import { type EntityManager } from 'typeorm';
import { type CalendarSettings } from '../../../../libs/messages/calendar.js';
import { toldDaysIn, type ToldDays } from '../../../../libs/messages/told-days.js';
import { isForDigest, type Way } from '../../../../libs/messages/ways.js';
import { type ToTell } from '../due-message.js';

/** Whether somebody hears of a message by itself, or in a digest with others. */
export type Bundling = 'now' | 'in-digest';

/**
 * For each of these, in their order, how they hear of it. What is for a digest waits, as a letter that is bundled, until
 * the digest that holds it goes out.
 */
export async function bundlingOf(manager: EntityManager, all: ToTell[]): Promise<Bundling[]> {
  if (all.length === 0) return [];
  const [daysIn, chosen] = [await readDays(manager, all), await readChosen(manager, all)];
  const now = new Date().toISOString();
  return all.map(({ message: { programme, step, until }, person: { person, role } }) => {
    const days = daysIn.get(programme);
    // What has no date that can be told waits for none: whoever makes its letter finds out, and holds up nobody else.
    if (!days || !Number.isFinite(until.valueOf())) return 'now';
    const by = { way: chosen.get(nameOf(programme, person)) ?? 'at-once', now, days };
    return isForDigest({ step, role, until: until.toISOString() }, by) ? 'in-digest' : 'now';
  });
}

/** The days on which people of each programme are told something; worked out once, however many messages there are. */
async function readDays(manager: EntityManager, all: ToTell[]): Promise<Map<string, ToldDays>> {
  const rows = await manager.query<{ id: string; settings: CalendarSettings }[]>(
    `select id, settings from programme where id = any($1)`,
    [[...new Set(all.map(({ message }) => message.programme))]],
  );
  return new Map(rows.map(({ id, settings }) => [id, toldDaysIn(settings)]));
}

/** The way that each person chose, by programme and person. */
async function readChosen(manager: EntityManager, all: ToTell[]): Promise<Map<string, Way>> {
  const rows = await manager.query<{ programme: string; person: string; way: Way }[]>(
    `select programme, person, way from message_choice where person = any($1) and way <> 'at-once'`,
    [[...new Set(all.map(({ person }) => person.person))]],
  );
  return new Map(rows.map(({ programme, person, way }) => [nameOf(programme, person), way]));
}

function nameOf(programme: string, person: string): string {
  return `${programme} ${person}`;
}
