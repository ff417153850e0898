import { type PlanChange, type PlanEvent } from '../../../../domain/cycle/events/plan.js';
import { listed } from '../../language.js';
import { sayWhat } from '../../missing.js';
import { isGroup, sayRole } from '../../names.js';
import { type Sentences, type Telling } from '../telling.js';
import { beganUnderWay, type CycleCreated } from './beginning.js';

/** What happened to a cycle as a whole and to its plan, in Dutch. */
export const dutchPlan: Sentences<PlanEvent> = {
  'cycle-created': (created, telling) => {
    const { title, teams, teamsToStart } = created;
    const text = telling.quote(title);
    const cycle = `de leercyclus${text ? ` ${text}` : ''}`;
    const enough =
      teamsToStart >= teams.length
        ? 'alle teams klaar zijn'
        : telling.count(teamsToStart, 'team klaar is', 'teams klaar zijn');
    const begun = telling.did(`begon ${cycle}`, `${cycle} begon`);
    const start = beganUnderWay(created) ? '' : ` Starten kan als ${enough}.`;
    return `${begun} met ${telling.teams(teams)}.${start}${whereItCameFrom(created, telling)}`;
  },
  'phase-entered': ({ phase, deadline }, telling) => {
    const ends = deadline === null ? '' : ` Die loopt ${telling.until(deadline)}.`;
    return `de fase ${telling.phase(phase)} begon.${ends}`;
  },
  'date-moved': ({ phase, from, until, reason }, telling) => {
    const named = `de fase ${telling.phase(phase)}`;
    const done = telling.did(`gaf ${named} een nieuwe einddatum`, `${named} kreeg een nieuwe einddatum`);
    const instead = from === null ? '' : ` in plaats van ${telling.planned(from)}`;
    return `${done}: ${telling.planned(until)}${instead}.${telling.aside('De reden', reason)}`;
  },
  'plan-changed': ({ change }, telling) => changeOf(change, telling),
  'rules-changed': ({ teamsToStart, leastMeasurements, aloneBelow, reason }, { number, count, aside }) => {
    const rules = [
      ...(teamsToStart === undefined
        ? []
        : [`starten kan als ${count(teamsToStart, 'team klaar is', 'teams klaar zijn')}`]),
      ...(leastMeasurements === undefined
        ? []
        : [`een conclusie vraagt minstens ${count(leastMeasurements, 'meting', 'metingen')}`]),
      ...(aloneBelow === undefined ? [] : [`alleen beslissen kan als er minder dan ${number(aloneBelow)} mensen zijn`]),
    ];
    const now = rules.length === 0 ? 'anderen beslissen bij wat nog komt' : listed('nl', rules);
    return `het programma veranderde afspraken die ook voor deze leercyclus gelden: ${now}.${aside('De reden', reason)}`;
  },
  'deadline-passed': ({ phase, deadline }, telling) =>
    `de einddatum van de fase ${telling.phase(phase)} is voorbij: ${telling.deadline(deadline)}. De fase gaat door tot het werk klaar is.`,
  'reminders-begun': ({ planned }, telling) =>
    planned === 0
      ? 'voor deze fase staan nu geen herinneringen klaar.'
      : `voor deze fase ${planned === 1 ? 'staat' : 'staan'} ${telling.count(planned, 'herinnering', 'herinneringen')} klaar.`,
  'nobody-to-remind': ({ what, role, team }, telling) => {
    const named = telling.names.role(role);
    const nobody = isGroup(role) ? `niemand in ${sayRole('nl', role, telling.names)}` : `geen ${named}`;
    const gap =
      team === null ? `er is op dit moment ${nobody}` : `${telling.team(team)} heeft op dit moment geen ${named}`;
    return `${gap}. Daarom krijgt niemand een herinnering hiervoor: ${sayWhat(what, 'nl', telling.names)}.`;
  },
  'cycle-paused': ({ reason }, { did, aside }) =>
    `${did('zette de leercyclus op pauze', 'de leercyclus staat op pauze')}. De datums schuiven straks mee.${aside('De reden', reason)}`,
  'cycle-resumed': ({ days, deadline, teams }, telling) => {
    const done = telling.did('liet de leercyclus weer verdergaan', 'de leercyclus gaat weer verder');
    const moved =
      days > 0 ? `De datums zijn ${telling.count(days, 'dag', 'dagen')} opgeschoven.` : 'De datums blijven staan.';
    const own = teams.map(({ team }) => team);
    const ofTeams = days > 0 && own.length > 0 ? ` Dat geldt ook voor de eigen datums van ${telling.teams(own)}.` : '';
    const ends = deadline === null ? '' : ` Deze fase loopt nu ${telling.until(deadline)}.`;
    return `${done}. ${moved}${ofTeams}${ends}`;
  },
  'cycle-stopped': ({ reason, takeaway }, { did, aside }) =>
    `${did('stopte de leercyclus', 'de leercyclus is gestopt')}.${aside('De reden', reason)}${aside('Dit is ervan geleerd', takeaway)}`,
  'next-cycle-opened': ({ cycle }, { process }) =>
    `er komt een volgende leercyclus, die hierop verdergaat${process(cycle, ':', '')}.`,
  'cycle-closed': ({ how }) =>
    how === 'stopped'
      ? 'de leercyclus is afgesloten zonder alle fases te doen. Alles blijft te lezen.'
      : 'de leercyclus is afgerond: wat er geleerd is, is gedeeld.',
};

/** What it follows on, what it began with, and what went before. */
function whereItCameFrom(
  { previous, startedFrom, beganIn, before }: CycleCreated,
  { process, phase, aside }: Telling,
): string {
  const follows =
    previous === undefined ? '' : ` Hij volgt op ${process(previous, 'de leercyclus', 'een eerdere leercyclus')}.`;
  const from =
    startedFrom === undefined
      ? ''
      : ` Het plan komt uit ${process(startedFrom.blueprint, 'de blauwdruk', 'een blauwdruk')} (versie ${startedFrom.version}).`;
  const began = beganIn === undefined ? '' : ` Hij begon in de fase ${phase(beganIn)}.`;
  return `${follows}${from}${began}${aside('Wat vooraf ging', before)}`;
}

function changeOf(change: PlanChange, telling: Telling): string {
  const { did, phase } = telling;
  switch (change.what) {
    case 'phase-added': {
      const [added, after] = [`de fase ${phase(change.phase)}`, `na de fase ${phase(change.after)}`];
      return `${did(`voegde ${added} toe`, `${added} is toegevoegd`)}, ${after}.`;
    }
    case 'phase-dropped': {
      const dropped = `de fase ${phase(change.phase)}`;
      return `${did(`haalde ${dropped} uit het plan`, `${dropped} is uit het plan gehaald`)}.`;
    }
    case 'phases-reordered': {
      const done = did('zette de fases in een andere volgorde', 'de fases staan in een andere volgorde');
      return `${done}: ${listed('nl', change.phases.map(phase))}.`;
    }
    case 'quorum-set': {
      const named = telling.gate(change.gate);
      const done = did(`veranderde wie er beslist over ${named}`, `er beslissen nu anderen over ${named}`);
      const instead = change.from.length > 0 ? ` Eerst was dat: ${quorumOf(change.from, telling)}.` : '';
      return `${done}. Nodig is nu: ${quorumOf(change.to, telling)}.${instead}`;
    }
  }
}

/** How many of each role decide: „2 akkoorden van het Action Learning Team en 1 akkoord van de projectleider”. */
function quorumOf(quorum: { role: string; count: number }[], { count, names }: Telling): string {
  return listed(
    'nl',
    quorum.map((each) => `${count(each.count, 'akkoord', 'akkoorden')} van ${sayRole('nl', each.role, names)}`),
  );
}
