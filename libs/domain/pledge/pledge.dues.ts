import { type Addressee, type Due } from '../../engine/rules.js';
import { type PledgeState } from './pledge.state.js';

/** A pledge asks to be signed, before its first day where it has one, and to be renewed before its period has passed. */
export function duesOfPledge(state: PledgeState): Due[] {
  const { status, since, begins, ends, term } = state;
  const who = [whoActsFor(state)];
  if (status === 'asked') {
    const until = begins !== null && begins > since ? begins : null;
    return [{ what: `pledge-sign:${partOf(state)}`, occurrence: term, since, until, who }];
  }
  if (status !== 'signed' || ends === null) return [];
  return [{ what: `pledge-renew:${partOf(state)}`, occurrence: term, since, until: ends, who }];
}

function whoActsFor({ by }: PledgeState): Addressee {
  if ('team' in by) return { role: 'coordinator', team: by.team };
  return { role: 'partner', organisation: by.organisation };
}

/** The team or organisation, as the part that something is asked of. */
function partOf({ by }: PledgeState): string {
  return 'team' in by ? `team:${by.team}` : `organisation:${by.organisation}`;
}
