import { type DataSource } from 'typeorm';
import { address } from './addressing.js';
import { addressesOf } from './addresses.js';
import { closeIfDone, lockMessages } from './closing.js';
import { type ToTell } from './due-message.js';
import { pairsOf, type LeasedLetter } from './leases.js';

/** How old (ms) a letter may be before it is looked at again who holds the role that it is for. */
const FRESH = 60_000;

/**
 * Of letters in hand, those that are still for their person. While a letter waited, the role may have changed hands: then
 * whoever holds it by now gets one instead, and this one is removed.
 */
export async function stillAddressed(dataSource: DataSource, letters: LeasedLetter[]): Promise<LeasedLetter[]> {
  const old = letters.filter(({ age }) => age > FRESH);
  if (old.length === 0) return letters;
  const messages = [...new Map(old.map(({ message }) => [message.id, message])).values()];
  const ids = messages.map(({ id }) => id);
  const gone = await dataSource.transaction(async (manager) => {
    await lockMessages(manager, ids);
    const present = new Set((await addressesOf(manager, messages)).map(nameOf));
    const turned = old.filter((letter) => !present.has(nameOf(letter)));
    await manager.query(REMOVE, pairsOf(turned));
    await address(manager, messages);
    await closeIfDone(manager, ids);
    return new Set(turned);
  });
  return letters.filter((letter) => !gone.has(letter));
}

const REMOVE = `
delete from letter l using unnest($1::uuid[], $2::text[]) as w(message, person)
where l.message = w.message and l.person = w.person`;

function nameOf({ message, person }: ToTell): string {
  return `${message.id} ${person.person}`;
}
