import { type Details } from '../../../engine/refused.js';
import { label } from '../labels.js';
import { alternatives, listed, marked, type Language } from '../language.js';
import { sayRole, sayTeam, type Names } from '../names.js';

/** What a refusal's sentence is made of: its details in words, and other words where a detail is missing. */
export interface Refusing {
  /** The gate by its name, or „dit beslismoment”. */
  gate: string;
  /** The phase by its name, or „deze fase”. */
  phase: string;
  /** The team by its name, or „dit team”. */
  team: string;
  /** Where the team stands, in a word; empty when that is not known. */
  state: string;
  /** How far an organisation is, in a word; empty when that is not known. */
  entry: string;
  /** The roles that may, as alternatives with their articles; empty when there are none. */
  anyRole: string;
  /** The same roles together. */
  allRoles: string;
  /** The role that it is about, by its name, or „deze rol”. */
  role: string;
  /** The part that was edited, or „dit”. */
  part: string;
  /** What was asked, as it follows „je kunt …” and “you can …”; or „dit doen”. */
  command: string;
  details: Details;
  /** A detail as it is: a code or a name. Empty when it is missing. */
  detail: (key: string) => string;
  /** A number; undefined when it is missing. */
  count: (key: string) => number | undefined;
}

/** A refusal's sentence: the same for every case, or made of its details. */
export type RefusalSentence = string | ((refusing: Refusing) => string);

/** Puts the details of a refusal into words. */
export function refusing(refused: { details: Details; language: Language; names: Names }): Refusing {
  const { details, language, names } = refused;
  const dutch = language === 'nl';
  const detail = (key: string): string => {
    const value = details[key];
    return typeof value === 'string' ? value : '';
  };
  const roles = Array.isArray(details.roles) ? details.roles.map((role) => sayRole(language, String(role), names)) : [];
  const gate = detail('gate');
  const phase = detail('phase');
  const team = detail('team');
  const state = detail('state');
  const part = detail('part').split(':', 1)[0] ?? '';
  const command = detail('command');
  return {
    gate: gate ? marked(language, names.gate(gate)) : dutch ? 'dit beslismoment' : 'this',
    phase: phase
      ? `${dutch ? 'de fase' : 'the phase'} ${marked(language, names.phase(phase))}`
      : dutch
        ? 'deze fase'
        : 'this phase',
    team: team ? sayTeam(names.team(team)) : dutch ? 'dit team' : 'this team',
    state: state && label(language, 'team', state),
    entry: detail('entry') && label(language, 'entry', detail('entry')),
    anyRole: alternatives(language, roles),
    allRoles: listed(language, roles),
    role: roleIn(detail('role'), language, names),
    part: part ? label(language, 'part', part) : dutch ? 'dit' : 'this',
    command: command ? label(language, 'command', command) : dutch ? 'dit doen' : 'do this',
    details,
    detail,
    count: (key) => {
      const value = details[key];
      return typeof value === 'number' ? value : undefined;
    },
  };
}

function roleIn(role: string, language: Language, names: Names): string {
  if (language === 'nl') return role ? `de rol ${names.role(role)}` : 'deze rol';
  return role ? `the role of ${names.role(role)}` : 'this role';
}
