/** How long (minutes) something takes that is asked, by its kind: saying that a team is ready is one press. */
const MINUTES: Partial<Record<string, number>> = {
  'team-ready': 1,
  'team-finished': 1,
  'pledge-sign': 2,
  'pledge-renew': 2,
  gate: 5,
  amendment: 3,
  'late-lock': 5,
  supplement: 3,
  usability: 3,
  submission: 20,
  edit: 20,
  review: 10,
};

const USUAL = 5;

/** How long (minutes) what is asked takes together, so that somebody knows whether it fits before the next meeting. */
export function minutesFor(asks: { what: string }[]): number {
  return asks.reduce((sum, { what }) => sum + (MINUTES[kindOf(what)] ?? USUAL), 0);
}

/** What kind of thing is asked: `gate` of `gate:ready-to-start`. */
export function kindOf(what: string): string {
  return what.split(':', 1)[0] ?? what;
}

/** What it is about: `ready-to-start` of `gate:ready-to-start`. */
export function partOf(what: string): string {
  return what.slice(kindOf(what).length + 1);
}
