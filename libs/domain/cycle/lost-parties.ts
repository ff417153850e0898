import { requirementCode, whoMeets } from '../coalition/required-parties.js';
import { type Unfolding } from './unfolding.js';

/** How many working days the project lead has to decide whether the cycle goes on without a party. */
const DAYS_TO_DECIDE = 10;

/** What has to be asked about: whoever stops for a while comes back. */
const GONE = ['left', 'expired', 'declined'];

/**
 * Looks whether the parties that the start relied on are still there. Of one that left, or whose term passed, the
 * history says so, and the project lead decides whether this cycle goes on without it; one that comes back is heard too.
 */
export function lookAfterParties(unfolding: Unfolding): void {
  const { context } = unfolding;
  for (const { requirement, organisation, entry } of unfolding.state.relied) {
    const { lost, readyToStart } = unfolding.state;
    const required = readyToStart.parties.find((each) => requirementCode(each) === requirement);
    const isMet = required === undefined || whoMeets(required, context.coalition).length > 0;
    const known = Object.hasOwn(lost, requirement);
    const now = context.coalition.find((party) => party.organisation === organisation)?.entry?.state ?? 'left';
    if (isMet && known) unfolding.add({ type: 'required-party-back', requirement, organisation });
    if (isMet || known || !GONE.includes(now)) continue;
    const { calendar } = context;
    const until = calendar.endOf(calendar.addWorkingDays(calendar.dayOf(context.now), DAYS_TO_DECIDE));
    unfolding.add({ type: 'required-party-out', requirement, organisation, entry, state: now, until });
  }
}
