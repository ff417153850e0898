import { type DataSource, type EntityManager } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { isInfrastructureFault } from '../../../libs/ledger/faults.js';
import { type Logger } from '../tokens.js';
import { addressesOf } from './addresses.js';
import { closeIfDone } from './closing.js';
import { bundlingOf } from './digests/bundling.js';
import { messageColumns, type DueMessage } from './due-message.js';
import { notBefore } from './going-up.js';

/** The most messages that are addressed in one transaction, so that the first of them do not wait for the last. */
const FEW = 250;

/** As many, where more are due than that; in some transactions beside each other. */
export const MANY = 1_000;
const HANDS = 3;

/** How long (ms) a message that could not be addressed is left out. */
const AGAIN_AFTER = 60_000;

/** Addresses messages whose moment has come: makes a letter of each for everybody who is to hear of it. */
export class Addressing {
  /** Messages that could not be addressed, and until when (`performance.now()`) they are left out. */
  private readonly unfit = new Map<string, number>();

  /** Whether more messages may be due than were addressed at once. */
  private behind = false;

  constructor(private readonly ports: { dataSource: DataSource; log: Logger }) {}

  /** Whether more messages may be due than were addressed at once. */
  get isBehind(): boolean {
    return this.behind;
  }

  /**
   * Addresses what is due: a few messages, and many more where there are, in transactions beside each other: one is
   * worked out while the database writes another.
   *
   * @returns how many messages there were
   */
  async addressDue(): Promise<number> {
    const [hands, most] = this.behind ? [HANDS, MANY] : [1, FEW];
    const batches = Array.from({ length: hands }, () => this.addressBatch(most));
    const ends = await Promise.allSettled(batches);
    const wasBehind = this.behind;
    this.behind = ends.every((end) => end.status === 'fulfilled' && end.value >= most);
    if (wasBehind && !this.behind) await this.ports.dataSource.query(COUNT_ANEW);
    const counts = await Promise.all(batches); // throws what went wrong
    return counts.reduce((sum, count) => sum + count);
  }

  /** One by one where one of them can't be addressed, so that it holds up nobody. */
  private async addressBatch(most: number): Promise<number> {
    try {
      return await this.addressNext(most);
    } catch (error) {
      if (isInfrastructureFault(error)) throw error;
      let count = 0;
      while (count < FEW && (await this.addressOne())) count++;
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
      const again = messages.filter(({ had_letters: had }) => had).map(({ id }) => id);
      await forgetGivenUp(manager, again);
      await writeLetters(manager, messages, again);
      passing('post-office.addressed');
      return messages.length;
    });
  }
}

/**
 * Makes a letter for everybody who is to hear of messages at this moment and has neither heard of them nor a letter that
 * waits. A letter that waits for somebody who is not to hear of it any more is removed, unless it is on its way.
 */
export async function address(manager: EntityManager, messages: DueMessage[]): Promise<void> {
  await writeLetters(
    manager,
    messages,
    messages.map(({ id }) => id),
  );
}

/** @param again - those of the messages that may have letters from before */
async function writeLetters(manager: EntityManager, messages: DueMessage[], again: string[]): Promise<void> {
  const all = await addressesOf(manager, messages);
  const [bundling, before] = [await bundlingOf(manager, all), await notBefore(manager, all)];
  const columns = [all.map(({ message }) => message.id), all.map(({ person }) => person.person)];
  if (again.length > 0) await manager.query(OTHERS, [again, ...columns]);
  const made = await manager.query<{ message: string }[]>(LETTERS, [
    ...columns,
    all.map(({ message }) => message.programme),
    all.map(({ message }) => message.process),
    all.map(({ person }) => person.role),
    all.map(({ person }) => person.team),
    bundling.map((each) => (each === 'in-digest' ? 'bundled' : 'waiting')),
    before.map((instant) => instant ?? null),
  ]);
  const waiting = new Set(made.map(({ message }) => message));
  await closeIfDone(
    manager,
    messages.filter(({ id }) => !waiting.has(id)).map(({ id }) => id),
  );
}

/** A message that is claimed; one whose deadline was moved may have letters from before. */
interface Claimed extends DueMessage {
  had_letters: boolean;
}

// Letters come and go: as long as the database takes it that there are none, it looks through all of them for each.
const COUNT_ANEW = `analyze letter`;

async function claimDue(
  manager: EntityManager,
  { most, except }: { most: number; except: string[] },
): Promise<Claimed[]> {
  const [rows] = await manager.query<[Claimed[], number]>(
    `update message m set status = 'addressed' from process p
     where p.id = m.process and m.id in (
       select id from message where status = 'planned' and due <= clock_timestamp() and id <> all($2)
       order by due limit $1 for update skip locked)
     returning ${messageColumns}, exists (select from letter l where l.message = m.id) as had_letters`,
    [most, except],
  );
  return rows;
}

/** A message that is due again (its deadline was moved) is tried again with everybody. */
async function forgetGivenUp(manager: EntityManager, messages: string[]): Promise<void> {
  if (messages.length === 0) return;
  await manager.query(`delete from letter where message = any($1) and state = 'given-up'`, [messages]);
}

const OTHERS = `
delete from letter l where l.message = any($1) and l.state <> 'given-up'
  and (l.held_by is null or l.next_try < clock_timestamp())
  and not exists (select from unnest($2::uuid[], $3::text[]) as w(message, person)
    where w.message = l.message and w.person = l.person)`;

// Who has heard of it is not told again, also when the message was moved meanwhile, or was one for that person alone.
const LETTERS = `
insert into letter (message, person, programme, process, role, team, state, next_try)
select w.message, w.person, w.programme, w.process, w.role, w.team, w.state, coalesce(w.next_try, clock_timestamp())
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
  as w(message, person, programme, process, role, team, state, next_try)
where not exists (
  select from message m
  join message s on s.process = m.process and s.what = m.what and s.step = m.step and s.occurrence = m.occurrence
  join delivery d on d.message = s.id and d.person = w.person
  where m.id = w.message)
on conflict do nothing
returning message`;
