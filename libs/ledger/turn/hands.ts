import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { withWorkingGroups } from '../../domain/workpackage/working-group.js';
import { isAddressed } from '../../engine/addressed.js';
import { type Holding } from '../../engine/context.js';
import { type Due } from '../../engine/rules.js';
import { type HeldSince } from '../../messages/plan-messages.js';
import { type QuietDays } from '../../messages/told-days.js';

/** A role that somebody holds around a process, as it is loaded with that. */
export interface HandAround extends Holding {
  since: string;
  region?: string;
  quiet?: QuietDays[];
}

/** The roles around a process for planning: the quiet periods of a region are those of whoever holds a role there. */
export function heldSince(cast: HandAround[], { quietPeriods }: Partial<ProgrammeSettings>): HeldSince[] {
  return withWorkingGroups(cast).map(({ region, quiet = [], ...held }) => ({
    ...held,
    quiet: [
      ...quiet,
      ...(quietPeriods ?? []).flatMap((period) =>
        period.region !== undefined && period.region === region
          ? [{ from: period.from, until: period.until, since: '' }]
          : [],
      ),
    ],
  }));
}

/** Those of whom something is due, or who stand above: for the rest nothing is planned. */
export function concerned(hands: HeldSince[], dues: Due[]): HeldSince[] {
  const who = dues.flatMap((due) => due.who);
  return hands.filter((held) => ABOVE.includes(held.role) || who.some((addressee) => isAddressed(held, addressee)));
}

const ABOVE = ['deputy', 'lead', 'board'];
