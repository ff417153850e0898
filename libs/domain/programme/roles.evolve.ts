import { type Instant } from '../../engine/instant.js';
import { type ProgrammeEvent } from './programme.events.js';
import { type ProgrammeState } from './programme.state.js';
import { isSameRole } from './roles.js';
import { leadsAfter } from './staying-led.js';

type RoleEvent = Extract<
  ProgrammeEvent,
  { type: 'role-given' | 'role-ended' | 'roles-turned' | 'coordinator-missing' | 'person-left' }
>;

/** The state after roles were given, ended or turned. */
export function withRoles(before: ProgrammeState, event: RoleEvent, recorded: Instant): ProgrammeState {
  const state = { ...before, leads: leadsAfter(before.leads, event, recorded) };
  switch (event.type) {
    case 'role-given':
      return given(state, event, recorded);
    case 'role-ended':
      return {
        ...withMoment(state, { at: event.until, team: teamLedBy(event) }, recorded),
        coming: state.coming.filter((each) => !isSameRole(each, event) || each.from < event.until),
      };
    case 'roles-turned': {
      const begun = state.coming.filter(({ from }) => from <= event.at);
      return {
        ...begun.reduce((now, each) => withoutGap(now, teamLedBy(each)), state),
        coming: state.coming.filter(({ from }) => from > event.at),
        moments: state.moments.filter(({ at }) => at > event.at),
      };
    }
    case 'coordinator-missing': {
      const { team, until } = event;
      const occurrence = state.gapsEver + 1;
      const gaps = { ...state.gaps, [team]: { since: recorded, until, occurrence } };
      return { ...state, gaps, gapsEver: occurrence };
    }
    case 'person-left':
      return { ...state, coming: state.coming.filter(({ person }) => person !== event.person) };
  }
}

function given(
  state: ProgrammeState,
  event: Extract<RoleEvent, { type: 'role-given' }>,
  recorded: Instant,
): ProgrammeState {
  const { type: _given, from, until, ...role } = event;
  const isComing = from > recorded;
  const begins = isComing ? withMoment(state, { at: from, team: null }, recorded) : withoutGap(state, teamLedBy(role));
  const ends = until === null ? begins : withMoment(begins, { at: until, team: teamLedBy(role) }, recorded);
  return isComing ? { ...ends, coming: [...ends.coming, { ...role, from }] } : ends;
}

/** The state with a moment to look again, once each; what is past needs no looking. */
function withMoment(
  state: ProgrammeState,
  moment: { at: Instant; team: string | null },
  recorded: Instant,
): ProgrammeState {
  const isKnown = state.moments.some(({ at, team }) => at === moment.at && team === moment.team);
  return isKnown || moment.at <= recorded ? state : { ...state, moments: [...state.moments, moment] };
}

function withoutGap(state: ProgrammeState, team: string | null): ProgrammeState {
  if (team === null || !Object.hasOwn(state.gaps, team)) return state;
  const { [team]: _closed, ...gaps } = state.gaps;
  return { ...state, gaps };
}

function teamLedBy({ role, team }: { role: string; team: string | null }): string | null {
  return role === 'coordinator' ? team : null;
}
