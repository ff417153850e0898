import { type Context } from '../../engine/context.js';
import { embeddingAfterIn } from '../programme/programme.settings.js';
import { teamsIn, type CycleState, type EmbeddingAsked } from './cycle.state.js';

/** How many days before its date it is asked whether something is in policy and in practice. */
const ASKED_AHEAD = 30;

/** What is asked of the teams months after the cycle was shared; nothing where the programme does not ask, or no team finished. */
export function embeddingToAsk(state: CycleState, { calendar, now, settings }: Context): EmbeddingAsked | undefined {
  const teams = teamsIn(state, 'finished');
  const asked = [...embeddingAfterIn(settings)]
    .sort((one, other) => one - other)
    .map((months) => {
      const day = calendar.addMonths(calendar.dayOf(now), months);
      return { months, from: calendar.endOf(calendar.addDays(day, -ASKED_AHEAD - 1)), until: calendar.endOf(day) };
    });
  return teams.length === 0 || asked.length === 0 ? undefined : { teams, asked };
}
