import { looksFrom } from '../../../libs/domain/policies/standpoint.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type ProgrammeView } from './programme.view.js';

/**
 * A programme as somebody sees it: whoever works in it and the parties, all that is made for them; whoever follows it or is sent
 * news, its public facts: no names of people, and of the coalition who has joined.
 */
export function programmeFor(view: ProgrammeView, roles: Holding[]): ProgrammeView {
  if (looksFrom(roles, 'within', 'involved')) return view;
  return {
    ...view,
    coalition: view.coalition.filter(({ state }) => state.code === 'joined').map((entry) => ({ ...entry, note: null })),
    teams: view.teams.map((team) => ({ ...team, coordinators: [], pledge: null })),
    organisations: view.organisations.map((organisation) => ({ ...organisation, person: null })),
    people: [],
  };
}
