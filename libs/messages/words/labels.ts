import { type InEach, type Language } from './language.js';

/** The Dutch and the English word. */
type Words = readonly [nl: string, en: string];

const PLACE: InEach<0 | 1> = { nl: 0, en: 1 };

const role = {
  alt: ['Action Learning Team', 'Action Learning Team'],
  lead: ['projectleider', 'project lead'],
  coordinator: ['coördinator', 'coordinator'],
  deputy: ['vervanger', 'deputy'],
  facilitator: ['procesbegeleider', 'facilitator'],
  board: ['stuurgroep', 'board'],
  partner: ['partner', 'partner'],
  funder: ['financier', 'funder'],
  expert: ['ervaringsdeskundige', 'expert by experience'],
  'expert-by-experience': ['ervaringsdeskundige', 'expert by experience'],
  follower: ['volger', 'follower'],
  subscriber: ['abonnee', 'subscriber'],
  administrator: ['beheerder', 'administrator'],
} as const satisfies Record<string, Words>;

const phase = {
  hypothesis: ['hypothese', 'hypothesis'],
  experiment: ['experiment', 'experiment'],
  evaluation: ['evaluatie', 'evaluation'],
  blueprint: ['delen', 'sharing'],
  waits: ['wachten', 'waiting'],
} as const satisfies Record<string, Words>;

const gate = {
  'ready-to-start': ['klaar om te starten', 'ready to start'],
  'experiment-finished': ['experiment afgerond', 'experiment finished'],
  'evaluation-accepted': ['evaluatie vastgesteld', 'evaluation accepted'],
  shared: ['gedeeld', 'shared'],
} as const satisfies Record<string, Words>;

const team = {
  invited: ['uitgenodigd', 'invited'],
  ready: ['klaar om te starten', 'ready to start'],
  running: ['bezig', 'under way'],
  finished: ['klaar', 'finished'],
  paused: ['tijdelijk gestopt', 'paused'],
  'dropped-out': ['gestopt', 'dropped out'],
} as const satisfies Record<string, Words>;

const conclusion = {
  confirmed: ['bevestigd', 'confirmed'],
  refuted: ['weerlegd', 'refuted'],
  'too-early': ['nog niet te zeggen', 'too early to say'],
} as const satisfies Record<string, Words>;

const followUp = {
  adopt: ['invoeren', 'adopt'],
  adapt: ['aanpassen', 'adapt'],
  expand: ['uitbreiden', 'expand'],
  abandon: ['loslaten', 'let go'],
} as const satisfies Record<string, Words>;

const result = {
  helped: ['het hielp', 'it helped'],
  not: ['het hielp niet', 'it did not help'],
  unclear: ['niet duidelijk', 'not clear'],
} as const satisfies Record<string, Words>;

const source = {
  client: ['cliënt', 'client'],
  relative: ['naaste', 'relative'],
  staff: ['medewerker', 'staff member'],
} as const satisfies Record<string, Words>;

const factor = {
  success: ['succesfactor', 'success factor'],
  barrier: ['belemmering', 'barrier'],
} as const satisfies Record<string, Words>;

/** What a cycle or a blueprint is edited by: the part that a version counts. */
const part = {
  hypothesis: ['de hypothese', 'the hypothesis'],
  plan: ['het plan', 'the plan'],
  evaluation: ['de evaluatie', 'the evaluation'],
  blueprint: ['de blauwdruk', 'the blueprint'],
  text: ['de tekst', 'the text'],
  gate: ['het beslismoment', 'the gate'],
  team: ['het team', 'the team'],
} as const satisfies Record<string, Words>;

/** What a phase still waits for, where its part is not named. */
const missing = {
  submission: ['iets om over te beslissen', 'something to decide on'],
  approval: ['een akkoord', 'an agreement'],
  deciders: ['genoeg mensen om te beslissen', 'enough people to decide'],
  coordinator: ['een coördinator', 'a coordinator'],
  'team-ready': ['een team dat nog niet klaar is om te starten', 'a team that is not ready to start yet'],
  'team-finished': ['een team dat nog bezig is', 'a team that is still at work'],
  'blueprint-published': ['een blauwdruk die gepubliceerd is', 'a published blueprint'],
} as const satisfies Record<string, Words>;

/** What somebody can do, as it follows „je kunt …” and “you can …”. */
const command = {
  'create-cycle': ['een leercyclus beginnen', 'begin a cycle'],
  'draft-hypothesis': ['de hypothese schrijven', 'write the hypothesis'],
  'submit-hypothesis': ['de hypothese voorleggen', 'submit the hypothesis'],
  approve: ['akkoord geven', 'agree'],
  reject: ['„nog niet akkoord” zeggen', 'say “not yet”'],
  'report-team-ready': ['melden dat een team klaar is om te starten', 'say that a team is ready to start'],
  'report-team-finished': ['melden dat een team klaar is', 'say that a team has finished'],
  'finish-experiment': ['het experiment afsluiten', 'end the experiment'],
  'add-note': ['een notitie maken', 'add a note'],
  'record-measurement': ['een meting invoeren', 'record a measurement'],
  'add-factor': ['noteren wat hielp of in de weg zat', 'note what helped or hindered'],
  'write-evaluation': ['de evaluatie schrijven', 'write the evaluation'],
  'submit-evaluation': ['de evaluatie voorleggen', 'submit the evaluation'],
  'move-date': ['een datum verzetten', 'move a date'],
  contribute: ['iets bijdragen aan een blauwdruk', 'contribute to a blueprint'],
  'create-blueprint': ['een blauwdruk beginnen', 'begin a blueprint'],
  'edit-blueprint': ['de blauwdruk schrijven', 'write the blueprint'],
  'publish-blueprint': ['de blauwdruk publiceren', 'publish the blueprint'],
} as const satisfies Record<string, Words>;

const labels = { role, phase, gate, team, conclusion, followUp, result, source, factor, part, missing, command };

/** What a code names: a role, a phase, a gate, the state of a team … */
export type LabelKind = keyof typeof labels;

/** The word on the screen for a code. A programme's own code is said as it is written, without its hyphens. */
export function label(language: Language, kind: LabelKind, code: string): string {
  const words: Partial<Record<string, Words>> = labels[kind];
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return known?.[PLACE[language]] ?? code.replace(/[-_]+/gu, ' ');
}
