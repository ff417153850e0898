import { type Holding } from '../../../libs/engine/context.js';
import { mayReadEntry } from '../../../libs/domain/policies/entry.policy.js';
import { mayKnowOfPledges } from '../../../libs/domain/policies/pledge.policy.js';
import { mayReadRole } from '../../../libs/domain/policies/people.policy.js';
import { listsIn, programmeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { textIdOf } from '../../../libs/engine/typed.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label, type LabelKind } from '../../../libs/messages/words/labels.js';
import { type CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { type Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { type Pledge } from '../../../libs/persistence/entities/pledge.entity.js';
import { type Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Team } from '../../../libs/persistence/entities/team.entity.js';
import { type Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { isRequired, showState } from '../coalition/show-party.js';
import { type ProgrammeView } from './programme.view.js';

/** What is known of a programme and of those who take part in it. */
interface ReadProgramme {
  programme: Programme;
  organisations: Organisation[];
  coalition: CoalitionEntry[];
  workpackages: Workpackage[];
  teams: Team[];
  /** Who holds which role now. */
  cast: Holding[];
  /** In the order in which they were made. */
  pledges: Pledge[];
  /** The names of people by their ids. */
  persons: ReadonlyMap<string, string>;
  texts: Texts;
  /** Of aim and approach. */
  version: number;
}

interface Named {
  id: string;
  name: string;
}

/** A programme in the words of the one who reads. */
export function showProgramme(read: ReadProgramme, reader: Acting): ProgrammeView {
  const { language, roles } = reader;
  const { programme, organisations, workpackages, teams, cast, persons } = read;
  const { id, name, aim, approach, stage, banner, examples } = programme;
  const settings = programmeSettings.parse(programme.settings);
  const person = (each: string) => ({ id: each, name: sayPerson(each, { persons, language }) });
  const coded = (kind: LabelKind, code: string) => ({ code, label: label(language, kind, code) });
  const called = organisations.map((each) => ({ id: each.id, name: calledIn(each, { persons, language }) }));
  const organisation = namedAmong(called);
  const workpackage = namedAmong(workpackages);
  return {
    id,
    name,
    aim: wordsOf(aim, read.texts),
    approach: wordsOf(approach, read.texts),
    version: read.version,
    stage: coded('stage', stage),
    banner: banner?.[language] ?? null,
    examples,
    settings: {
      timeZone: settings.timeZone,
      holidays: settings.holidays,
      language: settings.language,
      languages: settings.languages,
      version: programme.settingsVersion,
      labels: Object.fromEntries(Object.entries(settings.labels).map(([key, words]) => [key, words[language]])),
      plans: settings.plans.map((plan) => plan.name),
    },
    organisations: organisations.map((each) => ({
      ...organisation(each.id),
      kind: each.kind === null ? null : coded('partner', each.kind),
      person: each.person,
      partOf: each.partOf === null ? null : organisation(each.partOf),
      region: each.region,
      members: organisations.filter(({ partOf }) => partOf === each.id).map((member) => organisation(member.id)),
    })),
    coalition: inOrder(read.coalition, organisations).map((entry) => ({
      organisation: organisation(entry.organisation),
      state: showState(entry.state, language),
      kind: coded('partner', entry.kind),
      required: entry.required || isRequired(entry.organisation, settings),
      waived: entry.waived,
      since: entry.since,
      note: mayReadEntry(roles, entry.organisation) ? entry.note : null,
    })),
    workpackages: workpackages.map((each) => ({ id: each.id, name: each.name, label: each.label })),
    teams: teams.map((team) => ({
      id: team.id,
      name: team.name,
      organisation: organisation(team.organisation),
      workpackage: workpackage(team.workpackage),
      coordinators: cast
        .filter((held) => held.role === 'coordinator' && held.team === team.id && mayReadRole(reader, held))
        .map((held) => person(held.person)),
      pledge: mayKnowOfPledges(roles) ? pledgeOf(team, read, language) : null,
    })),
    contacts: contactsIn(cast).map((held) => ({ role: coded('role', held.role), person: person(held.person) })),
    people: headcount(cast).map(({ role, count }) => ({ role: coded('role', role), count })),
  };
}

/** What an organisation is called: as its person is, where it is one. */
function calledIn(
  { name, person }: Organisation,
  known: { persons: ReadonlyMap<string, string>; language: Language },
): string {
  return person === null ? name : sayPerson(person, known);
}

function namedAmong(all: Named[]): (id: string) => Named {
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}

/** The pledge that holds for a team: one that is signed before any other, and then the one that was made last. */
function pledgeOf(
  team: Team,
  { pledges, programme }: Pick<ReadProgramme, 'pledges' | 'programme'>,
  language: Acting['language'],
): ProgrammeView['teams'][number]['pledge'] {
  const theirs = pledges.filter(
    (pledge) => pledge.team === team.id || (pledge.team === null && pledge.organisation === team.organisation),
  );
  const pledge = theirs.findLast(({ state }) => state === 'signed') ?? theirs.at(-1);
  if (!pledge) return null;
  const { state, level, signed } = pledge;
  const own = listsIn(programme.settings).pledgeLevels.find(({ code }) => code === level);
  return {
    state: { code: state, label: label(language, 'pledge', state) },
    level: { code: level, label: own?.label ?? label(language, 'level', level) },
    signed: signed === null ? null : new Date(signed).toISOString(),
  };
}

/** The entries in the order of the parties: never by how far somebody is. */
function inOrder(coalition: CoalitionEntry[], organisations: Organisation[]): CoalitionEntry[] {
  return organisations.flatMap(({ id }) => coalition.filter(({ organisation }) => organisation === id));
}

/** How many people hold each role; somebody who holds it twice counts once. */
function headcount(cast: Holding[]): { role: string; count: number }[] {
  const roles = [...new Set(cast.map(({ role }) => role))].sort();
  return roles.map((role) => ({
    role,
    count: new Set(cast.filter((held) => held.role === role).map(({ person }) => person)).size,
  }));
}

/** Who answers for the programme: the project lead, then the board, then whoever facilitates. */
function contactsIn(cast: Holding[]): Holding[] {
  return ['lead', 'board', 'facilitator'].flatMap((role) =>
    cast.filter((held) => held.role === role && held.workpackage === undefined && held.team === undefined),
  );
}

/** What was written; what stood there before anybody founded the programme is the text itself. */
function wordsOf(written: string | null, texts: Texts): string | null {
  return written !== null && textIdOf(written) === undefined ? written : textOf(texts, written);
}
