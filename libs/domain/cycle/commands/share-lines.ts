import { refuseUnless } from '../../../engine/refused.js';
import { teamsOf } from '../cycle.state.js';
import { checkRole, checkTeam, type CycleVerb } from '../cycle.verb.js';
import { checkOwnLine, earlierLine } from '../earlier.js';

const SHAREABLE = ['note-added', 'measurement-recorded'] as const;

/** Shows notes and measurements to everybody around the cycle: named lines, or all of a team so far. */
export const shareLines: CycleVerb<'share-lines'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkRole(state, 'share-lines', asking);
    if (asking.about !== undefined) checkTeam(state, asking.about, asking);
  },
  decide(state, { team, lines }, context) {
    refuseUnless(team !== undefined || lines !== undefined, 'nothing-to-share');
    for (const line of lines ?? []) {
      const found = earlierLine(context, line, SHAREABLE);
      refuseUnless(found && (team === undefined || found.event.team === team), 'no-such-line', { line });
      const event = { line, team: found.event.team ?? null };
      checkOwnLine(state, { actor: found.actor, event }, { about: undefined, context });
    }
    return [{ type: 'lines-shared', team: team ?? null, lines: lines ?? null }];
  },
};
