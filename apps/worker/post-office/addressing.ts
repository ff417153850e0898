import { type DataSource, type EntityManager } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { isInfrastructureFault } from '../../../libs/ledger/faults.js';
import { type Logger } from '../tokens.js';
import { addressesOf } from './addresses.js';
import { closeIfDone } from './closing.js';
import { bundlingOf } from './digests/bundling.js';
import { messageColumns, type DueMessage } from './due-message.js';
import { notBefore } from './going-up.js';

/** The most messages that are addressed in one transaction. */
export const BATCH = 500;

/** How long (ms) a message that could not be addressed is left out. */
const AGAIN_AFTER = 60_000;

/** Addresses messages whose moment has come: makes a letter of each for everybody who is to hear of it. */
export class Addressing {
  /** Messages that could not be addressed, and until when (`performance.now()`) they are left out. */
  private readonly unfit = new Map<string, number>();

  constructor(private readonly ports: { dataSource: DataSource; log: Logger }) {}

  /** Addresses a batch; one by one where one of them can't be, so that it holds up nobody. @returns how many there were */
  async addressDue(): Promise<number> {
    try {
      return await this.addressNext(BATCH);
    } catch (error) {
      if (isInfrastructureFault(error)) throw error;
      let count = 0;
      while (count < BATCH && (await this.addressOne())) count++;
      return count;
    }
  }

  private async addressOne(): Promise<boolean> {
    const tried: string[] = [];
    try {
      return (await this.addressNext(1, (message) => tried.push(message))) > 0;
    } catch (error) {
      if (isInfrastructureFault(error)) throw error;
      for (const message of tried) {
        this.unfit.set(message, performance.now() + AGAIN_AFTER);
        this.ports.log.error({ message, err: error }, 'a message can not be addressed; it is tried again');
      }
      return tried.length > 0;
    }
  }

  /**
   * In one transaction, and short, since nothing is sent in it: any number of workers do so at once, and one that dies has
   * done nothing.
   */
  private addressNext(most: number, trying?: (message: string) => void): Promise<number> {
    for (const [message, until] of this.unfit) if (until < performance.now()) this.unfit.delete(message);
    return this.ports.dataSource.transaction(async (manager) => {
      const messages = await claimDue(manager, { most, except: [...this.unfit.keys()] });
      for (const { id } of messages) trying?.(id);
      if (messages.length === 0) return 0;
      await forgetGivenUp(manager, messages);
      await address(manager, messages);
      passing('post-office.addressed');
      return messages.length;
    });
  }
}

/**
 * Makes a letter for everybody who is to hear of a message at this moment and has neither heard of it nor a letter that
 * waits. A letter that waits for somebody who is not to hear of it any more is removed, unless it is on its way.
 */
export async function address(manager: EntityManager, messages: DueMessage[]): Promise<void> {
  const all = await addressesOf(manager, messages);
  const [bundling, before] = [await bundlingOf(manager, all), await notBefore(manager, all)];
  const letters = all.map(({ message, person: { person, role, team } }, place) => ({
    message: message.id,
    person,
    programme: message.programme,
    process: message.process,
    role,
    team,
    state: bundling[place] === 'in-digest' ? 'bundled' : 'waiting',
    next_try: before[place] ?? null,
  }));
  const ids = messages.map(({ id }) => id);
  await manager.query(OTHERS, [ids, JSON.stringify(letters)]);
  const made = await manager.query<{ message: string }[]>(LETTERS, [JSON.stringify(letters)]);
  const waiting = new Set(made.map(({ message }) => message));
  await closeIfDone(
    manager,
    ids.filter((id) => !waiting.has(id)),
  );
}

async function claimDue(
  manager: EntityManager,
  { most, except }: { most: number; except: string[] },
): Promise<DueMessage[]> {
  const [rows] = await manager.query<[DueMessage[], number]>(
    `update message m set status = 'addressed' from process p
     where p.id = m.process and m.id in (
       select id from message where status = 'planned' and due <= clock_timestamp() and id <> all($2)
       order by due limit $1 for update skip locked)
     returning ${messageColumns}`,
    [most, except],
  );
  return rows;
}

/** A message that is due again (its deadline was moved) is tried again with everybody. */
async function forgetGivenUp(manager: EntityManager, messages: DueMessage[]): Promise<void> {
  await manager.query(`delete from letter where message = any($1) and state = 'given-up'`, [
    messages.map(({ id }) => id),
  ]);
}

const OTHERS = `
delete from letter l where l.message = any($1) and l.state <> 'given-up'
  and (l.held_by is null or l.next_try < clock_timestamp())
  and not exists (select from jsonb_to_recordset($2::jsonb) as w(message uuid, person text)
    where w.message = l.message and w.person = l.person)`;

// Who has heard of it is not told again, also when the message was moved meanwhile, or was one for that person alone.
const LETTERS = `
insert into letter (message, person, programme, process, role, team, state, next_try)
select w.message, w.person, w.programme, w.process, w.role, w.team, w.state, coalesce(w.next_try, clock_timestamp())
from jsonb_to_recordset($1::jsonb) as w(message uuid, person text, programme text, process text, role text, team text,
  state text, next_try timestamptz)
where not exists (select from delivery d where d.message = w.message and d.person = w.person)
  and not exists (
    select from message m
    join message s on s.process = m.process and s.what = m.what and s.step = m.step and s.occurrence = m.occurrence
      and s.id <> m.id
    join delivery d on d.message = s.id and d.person = w.person
    where m.id = w.message)
on conflict do nothing
returning message`;
