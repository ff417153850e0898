import { type Stage } from '../../../domain/programme/stages.js';
import { type Words } from '../language.js';

/** Where a programme is in its life. */
export const stage = {
  preparing: ['in voorbereiding', 'preparing'],
  running: ['bezig', 'running'],
  closing: ['afronden', 'closing'],
  closed: ['afgesloten', 'closed'],
} as const satisfies Record<Stage, Words>;

/** What a programme has settled on. */
export const setting = {
  timeZone: ['de tijdzone', 'the time zone'],
  holidays: ['de feestdagen', 'the public holidays'],
  language: ['de eigen taal', 'its own language'],
  languages: ['de talen', 'the languages'],
  alsoFree: ['de andere vrije dagen', 'the other free days'],
  quietPeriods: ['de stille periodes', 'the quiet periods'],
  labels: ['hoe dingen heten', 'what things are called'],
  plan: ['het standaardplan', 'the standard plan'],
  plans: ['de andere plannen', 'the other plans'],
  ladder: ['de herinneringen', 'the reminders'],
  toldAt: ['hoe laat berichten gaan', 'at what time messages go out'],
  embeddingAfter: ['wanneer we naar de borging vragen', 'when we ask about embedding'],
  teamsToStart: ['hoeveel teams klaar moeten zijn', 'how many teams have to be ready'],
  leastMeasurements: ['hoeveel metingen er nodig zijn', 'how many measurements are needed'],
  aloneBelow: ['wanneer iemand alleen mag beslissen', 'when somebody may decide alone'],
  partnerTypes: ['de soorten partners', 'the types of partners'],
  pledgeLevels: ['de niveaus van pledges', 'the levels of pledges'],
  readyToStart: ['wat er nodig is om te starten', 'what it takes to start'],
} as const satisfies Record<string, Words>;

/** What is called by what it is, where it has no name of its own. */
export const noun = {
  programme: ['het programma', 'the programme'],
  cycle: ['de leercyclus', 'the cycle'],
  blueprint: ['de blauwdruk', 'the blueprint'],
  workpackage: ['het werkpakket', 'the workpackage'],
  meeting: ['de bijeenkomst', 'the meeting'],
} as const satisfies Record<string, Words>;

/** What becomes of a condition of the funder. */
export const condition = {
  open: ['open', 'open'],
  met: ['voldaan', 'met'],
  waived: ['vervallen', 'let go'],
} as const satisfies Record<string, Words>;

/** What can be done with a programme, as it follows „je kunt …” and “you can …”. */
export const programmeCommand = {
  'rewrite-programme': ['doel en aanpak van het programma bijstellen', 'rewrite the aim and approach of the programme'],
  'change-settings': ['de afspraken van het programma veranderen', 'change the settings of the programme'],
  'enter-stage': ['het programma naar een andere fase brengen', 'take the programme to another stage'],
  'set-condition': ['een voorwaarde van de financier opschrijven', 'write down a condition of the funder'],
  'meet-condition': ['een voorwaarde afronden', 'settle a condition'],
  'waive-condition': ['een voorwaarde laten vallen', 'let a condition go'],
  'give-role': ['iemand een rol geven', 'give somebody a role'],
  'end-role': ['een rol beëindigen', 'end a role'],
  'invite-person': ['iemand uitnodigen', 'invite somebody'],
  'appoint-coordinator': ['een coördinator aanwijzen', 'appoint a coordinator'],
  'leave-programme': ['iemand anders uit het programma laten gaan', 'let somebody else leave the programme'],
  'add-organisation': ['een organisatie opschrijven', 'write down an organisation'],
  'change-organisation': ['een organisatie veranderen', 'change an organisation'],
  'add-team': ['een team opschrijven', 'write down a team'],
  'rename-team': ['een team een andere naam geven', 'give a team another name'],
} as const satisfies Record<string, Words>;
