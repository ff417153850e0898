import { type Due } from '../../engine/rules.js';
import { conditionId, type ProgrammeState } from './programme.state.js';

/** What a programme asks: that its conditions are met in time, and that a team without a coordinator gets one. */
export function duesOfProgramme({ process, stage, conditions, gaps }: ProgrammeState): Due[] {
  if (stage === 'closed') return [];
  const toMeet = Object.entries(conditions).map(([number, { version, since, until, owner }]) => ({
    what: `condition:${conditionId(process, number)}`,
    occurrence: version,
    since,
    until,
    who: [...(owner === null ? [] : [owner]), { role: 'lead' }],
  }));
  const toAppoint = Object.entries(gaps).map(([team, { since, until, occurrence }]) => ({
    what: `coordinator:${team}`,
    occurrence,
    since,
    until,
    who: [{ role: 'lead' }],
  }));
  return [...toMeet, ...toAppoint];
}
