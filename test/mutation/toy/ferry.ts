/** A ferry for a look at mutation testing itself: its spec looks at some places and passes over others. */
const SEATS = 4 * 2;
const DRAUGHT = 3 * 2;

export const isFull = (aboard: number): boolean => aboard >= SEATS;

/** How deep the ferry lies, in decimetres. */
export const depth = (aboard: number): number => DRAUGHT + aboard;

/** How often the ferry has to go, with so many seats. */
export function crossings(people: number, seats = SEATS): number {
  const most = seats > 0 ? seats : 0;
  let times = 0;
  for (let left = people; left > 0; left -= most) times += 1;
  return times;
}

const fares = new Map<number, number>();

/** What people pay together, in cents; worked out once. */
export function fare(people: number): number {
  const known = fares.get(people) ?? people * 150;
  fares.set(people, known);
  return known;
}

/** Where it lands; without a name it lands nowhere. */
function landing(name: string): string {
  if (name === '') throw new Error('a landing has a name');
  return name;
}

export const LANDING = landing('Oosterdok');

export const isLate = (minutes: number): boolean => minutes > 10;
