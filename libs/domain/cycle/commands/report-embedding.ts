import { refuseUnless } from '../../../engine/refused.js';
import { type CycleState } from '../cycle.state.js';
import { checkRole, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** Tells whether what the cycle found is in policy and in practice at a team: asked months after it was shared. */
export const reportEmbedding: CycleVerb<'report-embedding'> = {
  abouts: ({ embedding }) => embedding?.teams ?? [],
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkRole(state, 'report-embedding', asking);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    refuseUnless(monthsAsked(state, { team, now: asking.context.now }), 'embedding-not-asked', { team });
  },
  decide(state, { team, inPolicy, inPractice, note = null }, { now }) {
    const months = monthsAsked(state, { team, now }) ?? 0;
    return [{ type: 'embedding-reported', team, months, inPolicy, inPractice, note }];
  },
};

/** The latest asking that has begun and was not answered; before the first has begun, that one. */
function monthsAsked({ embedding }: CycleState, { team, now }: { team: string; now: string }): number | undefined {
  if (!embedding?.teams.includes(team)) return undefined;
  const left = embedding.asked.filter(({ months }) => months > (embedding.reported[team] ?? 0));
  return (left.findLast(({ from }) => from <= now) ?? left[0])?.months;
}
