import { type Details } from '../../engine/refused.js';
import { erasureProblems } from './erasure.js';
import { type InEach, type Language } from './language.js';
import { refusalCodes, sayRefusal } from './refusals.js';
import { signInProblems } from './sign-in/problems.js';

/** What a problem is called, and what happened and what can be done. */
export interface ProblemWords {
  title: string;
  detail: string;
}

/** A title and a detail. */
type Words = readonly [title: string, detail: string];

const problems = {
  ...signInProblems,
  ...erasureProblems,
  'bad-request': {
    nl: [
      'Dit konden we niet lezen',
      'Er kwam iets binnen dat we niet begrijpen. Er is niets veranderd. Probeer het opnieuw.',
    ],
    en: ['We could not read this', 'Something came in that we do not understand. Nothing was changed. Try again.'],
  },
  'invalid-input': {
    nl: ['Er klopt nog iets niet', 'Nog niet alles is goed ingevuld. Kijk bij elk punt wat er moet veranderen.'],
    en: [
      'Something is not right yet',
      'Not everything is filled in as it should be. See what to change at each point.',
    ],
  },
  'invalid-body': {
    nl: [
      'Dit konden we niet lezen',
      'Hier zit iets in dat we niet kunnen bewaren. Haal vreemde tekens weg en probeer het opnieuw.',
    ],
    en: ['We could not read this', 'This holds something that we cannot keep. Take out odd characters and try again.'],
  },
  'invalid-json': {
    nl: ['Dit konden we niet lezen', 'Wat er binnenkwam, is geen geldige JSON. Er is niets veranderd.'],
    en: ['We could not read this', 'What came in is no valid JSON. Nothing was changed.'],
  },
  'invalid-utf-8': {
    nl: ['Dit konden we niet lezen', 'Wat er binnenkwam, is geen geldige tekst (UTF-8). Er is niets veranderd.'],
    en: ['We could not read this', 'What came in is no valid text (UTF-8). Nothing was changed.'],
  },
  'not-json': {
    nl: ['Dit konden we niet lezen', 'Stuur dit als JSON (application/json).'],
    en: ['We could not read this', 'Send this as JSON (application/json).'],
  },
  'too-large': {
    nl: ['Dit is te groot', 'Dit is meer dan we in één keer kunnen bewaren. Maak het korter, of verdeel het.'],
    en: ['This is too large', 'This is more than we can keep at once. Make it shorter, or split it.'],
  },
  'no-session': {
    nl: ['Je bent nog niet ingelogd', 'Log in om verder te gaan.'],
    en: ['You are not signed in', 'Sign in to go on.'],
  },
  'no-such-person': {
    nl: ['Deze persoon kennen we niet', 'Kies iemand uit de lijst.'],
    en: ['We do not know this person', 'Choose somebody from the list.'],
  },
  'cross-site': {
    nl: [
      'Dit kwam van een andere website',
      'Daarom doen we er niets mee. Open Leerlus zelf en probeer het daar opnieuw.',
    ],
    en: ['This came from another website', 'So nothing was done with it. Open Leerlus itself and try again there.'],
  },
  'too-many-test-mails': {
    nl: [
      'Even wachten',
      'Je vroeg net al een paar keer om een mail. Kijk bij ongewenste mail, of probeer het over een uur.',
    ],
    en: [
      'A moment, please',
      'You asked for a mail a few times already. Look among unwanted mail, or try again in an hour.',
    ],
  },
  'no-process-yet': {
    nl: ['Dit kan nog niet', 'Je programma wordt nog klaargezet. Probeer het over een minuut opnieuw.'],
    en: ['Not yet', 'Your programme is still being set up. Try again in a minute.'],
  },
  'too-many-requests': {
    nl: [
      'Dit gaat even te snel',
      'Er komt nu meer binnen dan we aankunnen. Er is niets veranderd. Wacht een minuut en probeer het dan opnieuw.',
    ],
    en: [
      'This goes too fast for now',
      'More comes in than we can handle. Nothing was changed. Wait a minute and then try again.',
    ],
  },
  'not-found': {
    nl: [
      'Dit is er niet',
      'Dit is er niet, of niet voor jou om te zien. Kijk of de link klopt, of vraag het aan de projectleider.',
    ],
    en: ['This is not there', 'This is not there, or not for you to see. Check the link, or ask the project lead.'],
  },
  'no-such-route': {
    nl: ['Deze pagina is er niet', 'Kijk of het adres klopt, of begin bij het overzicht.'],
    en: ['There is no such page', 'Check the address, or begin at the overview.'],
  },
  'no-such-workpackage': {
    nl: ['Dit werkpakket kennen we niet', 'Dit werkpakket is er niet. Kies er een uit de lijst.'],
    en: ['We do not know this workpackage', 'There is no such workpackage. Choose one from the list.'],
  },
  'no-such-organisation': {
    nl: ['Deze organisatie kennen we niet', 'Deze organisatie is er niet. Kies er een uit de lijst.'],
    en: ['We do not know this organisation', 'There is no such organisation. Choose one from the list.'],
  },
  'name-taken': {
    nl: ['Die is er al', 'Er is hier al een met deze naam. Kies die uit de lijst, of kies een andere naam.'],
    en: ['It is there already', 'There is one of that name here. Choose it from the list, or choose another name.'],
  },
  'organisation-is-person': {
    nl: [
      'Deze organisatie is één persoon',
      'Ze heet zoals die persoon heet. Verandert de naam van die persoon, dan verandert deze mee.',
    ],
    en: [
      'This organisation is one person',
      'It is called as that person is. When their name changes, it changes along.',
    ],
  },
  'consortium-within': {
    nl: [
      'Dit kan hier niet bij horen',
      'Een consortium hoort zelf nergens bij, en zijn leden zijn geen consortium. Kies een andere organisatie.',
    ],
    en: [
      'It can not be part of this',
      'A consortium is part of nothing itself, and its members are no consortium. Choose another organisation.',
    ],
  },
  'no-such-team': {
    nl: ['Dit team hoort hier niet bij', 'Dit team doet hier niet mee. Kies een team uit de lijst.'],
    en: ['This team does not belong here', 'This team does not take part here. Choose a team from the list.'],
  },
  'idempotency-key-missing': {
    nl: [
      'Er ontbreekt een sleutel',
      'Stuur een Idempotency-Key mee: 1 tot 100 letters, cijfers of leestekens. Zo gebeurt niets twee keer.',
    ],
    en: [
      'A key is missing',
      'Send an Idempotency-Key along: 1 to 100 letters, digits or signs. So nothing is done twice.',
    ],
  },
  'idempotency-key-reused': {
    nl: [
      'Deze sleutel is al gebruikt',
      'Met deze Idempotency-Key is eerder iets anders gestuurd. Neem een nieuwe sleutel.',
    ],
    en: ['This key was used before', 'Something else was sent with this Idempotency-Key. Take a new key.'],
  },
  'rests-on-missing': {
    nl: ['We missen welke tekst je zag', 'Je past een tekst aan. Stuur in restsOn mee van welke versie je uitging.'],
    en: ['We miss which text you saw', 'You are changing a text. Say in restsOn which version you started from.'],
  },
  'changed-meanwhile': {
    nl: [
      'Iemand anders was je net voor',
      'Iemand anders heeft dit net aangepast. Jouw tekst is bewaard. Bekijk het verschil.',
    ],
    en: [
      'Somebody else was just ahead of you',
      'Somebody else just changed this. Your text is kept. See the difference.',
    ],
  },
  'database-away': {
    nl: ['Leerlus is even niet bereikbaar', 'We konden dit nu niet bewaren. Probeer het over een paar tellen opnieuw.'],
    en: ['Leerlus is away for a moment', 'We could not save this now. Try again in a few seconds.'],
  },
  'not-ready': {
    nl: [
      'Leerlus is nog niet klaar',
      'Leerlus start op, of kan even niet werken. Probeer het over een paar tellen opnieuw.',
    ],
    en: ['Leerlus is not ready yet', 'Leerlus is starting, or cannot work for a moment. Try again in a few seconds.'],
  },
  unexpected: {
    nl: [
      'Hier ging bij ons iets mis',
      'Dit ligt niet aan jou. We hebben er een melding van. Probeer het later opnieuw.',
    ],
    en: ['Something went wrong on our side', 'This is not your fault. It has been reported. Try again later.'],
  },
  'command-failed': {
    nl: [
      'Hier ging bij ons iets mis',
      'Er is niets veranderd. We hebben er een melding van. Probeer het later opnieuw.',
    ],
    en: ['Something went wrong on our side', 'Nothing was changed. It has been reported. Try again later.'],
  },
  received: {
    nl: [
      'We hebben je besluit ontvangen',
      'We hebben je besluit ontvangen. Het wordt verwerkt zodra het systeem weer werkt. Je hoeft het niet opnieuw te doen.',
    ],
    en: [
      'We received your decision',
      'We received your decision. It will be carried out when the system is back. No need to repeat it.',
    ],
  },
} as const satisfies Record<string, InEach<Words>>;

const known: Partial<Record<string, InEach<Words>>> = problems;

/** What a refusal is called, whatever it is about. */
const refused: InEach<string> = { nl: 'Dit kan nu niet', en: 'This is not possible now' };

const fallback: InEach<Words> = {
  nl: [
    'Dit lukte niet',
    'Er is iets anders gebeurd dan we verwachtten. Open de pagina opnieuw en kijk of het gelukt is.',
  ],
  en: [
    'This did not work',
    'Something happened that we did not expect. Open the page again and see whether it worked.',
  ],
};

/** A problem in words. A refusal is worded without names; whoever knows them asks `sayRefusal`. */
export function sayProblem(code: string, details: Details, language: Language): ProblemWords {
  const words = Object.hasOwn(problems, code) ? known[code] : undefined;
  if (!words && refusalCodes.includes(code)) {
    return { title: refused[language], detail: sayRefusal({ code, details, language }) };
  }
  const [title, detail] = (words ?? fallback)[language];
  return { title, detail };
}
