import { type Placed } from '../../../libs/ledger/read/history.js';
import { paged } from '../http/paging.js';
import { AT_A_TIME, holdsWords, LOOKED_THROUGH } from './searched.js';
import { type Told } from './told.js';

/** How a history is read and told, a part at a time. */
export interface Telling<Place extends string | number> {
  read(part: { after?: Place; most: number }): Promise<Placed[]>;
  tell(events: Placed[]): Promise<Told[]>;
  /** The place of an event, to go on from. */
  place(event: Placed): Place;
}

/**
 * A page of what is told. Where words are searched for, what does not hold them is left out, as the reader is told it: nobody
 * finds what they may not read (docs/decisions/0032-search-reads-what-the-reader-reads.md). So that nobody waits for a
 * history of years, a page ends after as many lines as are looked through at most, and goes on from there.
 */
export async function pageTold<Place extends string | number>(
  telling: Telling<Place>,
  { limit, search }: { limit: number; search?: string | undefined },
): Promise<{ lines: Told[]; next: string | null }> {
  if (search === undefined) {
    const told = await telling.tell(await telling.read({ most: limit + 1 }));
    const { items, next } = paged(told, limit, {
      item: (each) => each,
      place: ({ recorded }) => telling.place(recorded),
    });
    return { lines: items, next };
  }
  return searched(telling, { limit, search });
}

async function searched<Place extends string | number>(
  telling: Telling<Place>,
  { limit, search }: { limit: number; search: string },
): Promise<{ lines: Told[]; next: string | null }> {
  const found: Told[] = [];
  let after: Place | undefined;
  for (let looked = 0; looked < LOOKED_THROUGH; looked += AT_A_TIME) {
    const events = await telling.read({ ...(after !== undefined && { after }), most: AT_A_TIME });
    const holding = (await telling.tell(events)).filter(({ line }) => holdsWords(line, search));
    const room = limit - found.length;
    found.push(...holding.slice(0, room));
    const lastFound = found.at(-1);
    if (holding.length > room && lastFound) return { lines: found, next: String(telling.place(lastFound.recorded)) };
    const last = events.at(-1);
    if (events.length < AT_A_TIME || !last) return { lines: found, next: null };
    after = telling.place(last);
  }
  return { lines: found, next: after === undefined ? null : String(after) };
}
