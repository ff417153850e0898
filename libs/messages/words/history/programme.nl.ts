import { type Condition, type ProgrammeEvent } from '../../../domain/programme/programme.events.js';
import { label } from '../labels.js';
import { listed } from '../language.js';
import { aboutDecisions, conditionNumberOf, isSelf, roleSaid } from './programme.js';
import { dutchDirectory } from './directory.nl.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a programme, in Dutch. */
export const dutchProgramme: Sentences<ProgrammeEvent> = {
  'programme-founded': ({ aim, approach }, { did, aside }) =>
    `${did('richtte dit programma op', 'dit programma is opgericht')}.${aside('Het doel', aim)}${aside('De aanpak', approach)}`,
  'programme-rewritten': ({ version, aim, approach, reason }, { did, aside }) => {
    const parts = listed('nl', [...(aim === null ? [] : ['het doel']), ...(approach === null ? [] : ['de aanpak'])]);
    const are = aim !== null && approach !== null ? 'zijn' : 'is';
    const done = did(
      `stelde ${parts} van het programma bij (versie ${version})`,
      `${parts} van het programma ${are} bijgesteld (versie ${version})`,
    );
    return `${done}.${aside('Het doel is nu', aim)}${aside('De aanpak is nu', approach)}${aside('De reden', reason)}`;
  },
  'settings-changed': ({ version, changes, appliesTo, reason }, { did, aside }) => {
    const what = listed(
      'nl',
      Object.keys(changes).map((setting) => label('nl', 'setting', setting)),
    );
    const done = did(
      `veranderde afspraken van het programma (versie ${version})`,
      `afspraken van het programma zijn veranderd (versie ${version})`,
    );
    const running =
      appliesTo === 'running-too'
        ? ' Dat geldt ook voor leercycli die al lopen.'
        : ' Leercycli die al lopen, houden de afspraken over beslissen waarmee ze begonnen.';
    return `${done}: ${what}.${aboutDecisions(changes) ? running : ''}${aside('De reden', reason)}`;
  },
  'stage-entered': ({ stage, reason }, { did, aside }) => {
    const said = {
      preparing: did('begon met voorbereiden', 'de voorbereiding begon'),
      running:
        reason === null
          ? did('liet het programma beginnen', 'het programma begon')
          : did('liet het programma toch verdergaan', 'het programma gaat toch verder'),
      closing: did('begon met het afronden van het programma', 'het programma wordt afgerond'),
      closed: did('sloot het programma af', 'het programma is afgesloten'),
    }[stage];
    return `${said}.${aside('De reden', reason)}`;
  },
  'condition-set': (event, telling) => {
    const what = `voorwaarde ${conditionNumberOf(event)} van de financier`;
    return conditionInDutch(telling.did(`schreef ${what} op`, `${what} is opgeschreven`), event, telling);
  },
  'condition-revised': (event, telling) => {
    const what = `voorwaarde ${conditionNumberOf(event)} van de financier`;
    const done = telling.did(`stelde ${what} bij`, `${what} is bijgesteld`);
    return conditionInDutch(`${done} (versie ${event.version})`, event, telling);
  },
  'condition-met': (event, { did, aside }) => {
    const what = `aan voorwaarde ${conditionNumberOf(event)} van de financier is voldaan`;
    return `${did(`meldde: ${what}`, what)}.${aside('Dat blijkt hieruit', event.evidence)}`;
  },
  'condition-waived': (event, { did, aside }) => {
    const what = `voorwaarde ${conditionNumberOf(event)} van de financier`;
    return `${did(`liet ${what} vallen`, `${what} is vervallen`)}.${aside('De reden', event.reason)}`;
  },
  'person-invited': ({ person, roles }, { did, persons, names }) => {
    const as = listed(
      'nl',
      roles.map((role) => names.role(role)),
    );
    const invited = did(`nodigde ${persons([person])} uit`, `${persons([person])} is uitgenodigd`);
    return `${invited} om mee te doen. De rol: ${as}.`;
  },
  'role-given': (event, telling) => {
    const who = telling.persons([event.person]);
    const until = event.until === null ? '' : ` ${telling.until(event.until)}`;
    const done = telling.did(`gaf ${who} een rol`, `${who} kreeg een rol`);
    return `${done}: ${roleSaid('nl', event, telling)}, vanaf ${telling.day(event.from)}${until}.`;
  },
  'role-ended': (event, telling) => {
    const who = telling.persons([event.person]);
    const done = isSelf(event, telling)
      ? `${who} legde een rol neer`
      : telling.did(`beëindigde een rol van ${who}`, `een rol van ${who} eindigde`);
    return `${done}: ${roleSaid('nl', event, telling)}. Die rol gold ${telling.until(event.until)}.`;
  },
  'roles-turned': () => 'op deze datum begonnen of eindigden rollen. Bij de mensen staat wie nu welke rol heeft.',
  'coordinator-missing': ({ team, until }, telling) =>
    `${telling.team(team)} heeft op dit moment geen coördinator. De projectleider kan ${telling.until(until)} iemand zoeken.`,
  'person-left': (event, telling) => {
    const who = telling.persons([event.person]);
    const done = isSelf(event, telling)
      ? `${who} doet niet meer mee aan het programma`
      : telling.did(`liet ${who} uit het programma gaan`, `${who} doet niet meer mee aan het programma`);
    return `${done}. Alle rollen zijn meteen beëindigd.`;
  },
  ...dutchDirectory,
};

function conditionInDutch(done: string, condition: Condition, { withText, quote, date, persons }: Telling): string {
  const { text, dueOn, owner, waivable } = condition;
  const due = dueOn === null ? '' : ` De datum is ${date(dueOn)}.`;
  const by = owner === null ? '' : ` Verantwoordelijk is ${persons([owner.person])}.`;
  const firm = waivable ? '' : ' Deze voorwaarde kan niemand laten vallen.';
  return `${withText(done, quote(text))}${due}${by}${firm}`;
}
