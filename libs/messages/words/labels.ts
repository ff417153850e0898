import { type PersonBlueprintCommand } from '../../domain/blueprint/blueprint.commands.js';
import { type PersonEntryCommand } from '../../domain/coalition/entry.commands.js';
import { type PersonCommand } from '../../domain/cycle/cycle.commands.js';
import { type PledgeCommand } from '../../domain/pledge/pledge.commands.js';
import { type PledgeStatus } from '../../domain/pledge/pledge.state.js';
import { type EntryState } from '../../domain/programme/coalition.js';
import { type HistoryGroup } from './history/groups.js';
import { direction, form, hypothesis, known } from './labels/hypothesis.js';
import { meeting, meetingAnswer, meetingComes, meetingCommand } from './labels/meeting.js';
import { condition, noun, programmeCommand, setting, stage } from './labels/programme.js';
import { type InEach, type Language, type Words } from './language.js';

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
  owner: ['eigenaar', 'owner'],
  expert: ['ervaringsdeskundige', 'expert by experience'],
  'expert-by-experience': ['ervaringsdeskundige', 'expert by experience'],
  follower: ['volger', 'follower'],
  subscriber: ['abonnee', 'subscriber'],
  'working-group': ['werkgroep', 'working group'],
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
  amendment: ['bijstelling van de hypothese', 'adjustment of the hypothesis'],
  supplement: ['aanvulling op de evaluatie', 'supplement to the evaluation'],
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

/** How far a party is with entering the coalition. */
const entry = {
  interested: ['interesse', 'interested'],
  'declared-intent': ['intentieverklaring', 'declared its intent'],
  'mandate-agreed': ['mandaat akkoord', 'mandate agreed'],
  signed: ['getekend', 'signed'],
  joined: ['aangesloten', 'joined'],
  paused: ['tijdelijk gestopt', 'paused'],
  left: ['uitgestapt', 'left'],
  declined: ['afgezien', 'declined'],
  expired: ['verlopen', 'expired'],
  'thinking-along': ['meedenkend', 'thinking along'],
} as const satisfies Record<EntryState, Words>;

/** The types of partner; a programme's own type is said as it is written. */
const partner = {
  provider: ['zorgaanbieder', 'care provider'],
  'university-hospital': ['universitair medisch centrum', 'university hospital'],
  insurer: ['zorgverzekeraar', 'health insurer'],
  inspectorate: ['inspectie', 'inspectorate'],
  'care-authority': ['zorgautoriteit', 'care authority'],
  municipality: ['gemeente', 'municipality'],
  'client-or-family': ['cliënten- of naastenorganisatie', 'client or family organisation'],
  'knowledge-institute': ['kennisinstituut', 'knowledge institute'],
  'gp-group': ['huisartsengroep', 'GP group'],
  'informal-care': ['informele zorg', 'informal care'],
  consortium: ['consortium', 'consortium'],
  funder: ['financier', 'funder'],
} as const satisfies Record<string, Words>;

/** Where a pledge stands. */
const pledge = {
  asked: ['handtekening gevraagd', 'signature asked'],
  signed: ['getekend', 'signed'],
  expired: ['verlopen', 'expired'],
  withdrawn: ['ingetrokken', 'taken back'],
} as const satisfies Record<PledgeStatus, Words>;

/** Where a blueprint stands. */
const blueprint = {
  draft: ['concept', 'draft'],
  published: ['gepubliceerd', 'published'],
  replaced: ['vervangen', 'replaced'],
  withdrawn: ['ingetrokken', 'withdrawn'],
} as const satisfies Record<string, Words>;

/** Whether the Action Learning Team found an outcome usable for the research. */
const usable = {
  yes: ['bruikbaar voor het onderzoek', 'usable for the research'],
  no: ['niet bruikbaar voor het onderzoek', 'not usable for the research'],
  unjudged: ['zonder oordeel', 'not judged'],
} as const satisfies Record<string, Words>;

/** What a cycle, a blueprint or a workpackage is edited by: the part that a version counts. */
const part = {
  hypothesis: ['de hypothese', 'the hypothesis'],
  plan: ['het plan', 'the plan'],
  evaluation: ['de evaluatie', 'the evaluation'],
  blueprint: ['de blauwdruk', 'the blueprint'],
  text: ['de tekst', 'the text'],
  settings: ['de afspraken', 'the settings'],
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
  amendment: ['een besluit over de bijstelling van de hypothese', 'a decision on the adjustment of the hypothesis'],
  supplement: ['een besluit over de aanvulling op de evaluatie', 'a decision on the supplement to the evaluation'],
  paused: ['het einde van de pauze', 'the end of the pause'],
  party: ['de handtekening van een partij', "a party's signature"],
  'party-type': ['de handtekening van een partij', "a party's signature"],
  pledge: ['een getekende pledge', 'a signed pledge'],
  criteria: ['punten van de lijst die nog niet zijn afgevinkt', 'points of the list that are not ticked yet'],
} as const satisfies Record<string, Words>;

/** What a history can be filtered by. */
const historyGroup = {
  decisions: ['besluiten', 'decisions'],
  data: ['notities en metingen', 'notes and measurements'],
  changes: ['veranderingen', 'changes'],
  reminders: ['herinneringen', 'reminders'],
  learning: ['wat we leerden', 'what we learnt'],
} as const satisfies Record<HistoryGroup, Words>;

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
  'amend-hypothesis': ['de hypothese bijstellen', 'adjust the hypothesis'],
  'withdraw-amendment': ['een bijstelling intrekken', 'take back an adjustment'],
  'tick-criterion': ['een punt van de lijst afvinken', 'tick a point of the list'],
  'ask-expert': ['een ervaringsdeskundige laten meebeslissen', 'ask an expert by experience to decide along'],
  'invite-team': ['een team uitnodigen', 'invite a team'],
  'plan-team': ['eigen datums van een team afspreken', 'agree on dates of a team'],
  'pause-team': ['een team tijdelijk laten stoppen', 'let a team stop for a while'],
  'resume-team': ['een team weer laten verdergaan', 'let a team go on again'],
  'drop-out-team': ['melden dat een team niet meer meedoet', 'say that a team no longer takes part'],
  'start-with-fewer': ['starten met minder teams', 'start with fewer teams'],
  'correct-note': ['een notitie verbeteren', 'correct a note'],
  'correct-measurement': ['een meting verbeteren', 'correct a measurement'],
  'share-lines': ['notities en metingen delen', 'share notes and measurements'],
  'hide-line': ['een regel verbergen', 'hide a line'],
  'add-minority-view': ['een andere mening toevoegen', 'add another view'],
  'judge-usability': [
    'zeggen of de uitkomst bruikbaar is voor het onderzoek',
    'say whether the outcome is usable for the research',
  ],
  'add-phase': ['een fase toevoegen', 'add a phase'],
  'drop-phase': ['een fase uit het plan halen', 'take a phase out of the plan'],
  'reorder-phases': ['fases in een andere volgorde zetten', 'put phases into another order'],
  'set-quorum': ['veranderen wie er beslist', 'change who decides'],
  'pause-cycle': ['de leercyclus op pauze zetten', 'pause the cycle'],
  'resume-cycle': ['de leercyclus weer laten verdergaan', 'let the cycle go on'],
  'stop-cycle': ['de leercyclus stoppen', 'stop the cycle'],
  'create-blueprint': ['een blauwdruk beginnen', 'begin a blueprint'],
  'edit-blueprint': ['de blauwdruk schrijven', 'write the blueprint'],
  'publish-blueprint': ['de blauwdruk publiceren', 'publish the blueprint'],
  'merge-factors': ['factoren samenvoegen', 'merge factors into one'],
  'replace-blueprint': ['de blauwdruk laten vervangen', 'have the blueprint replaced'],
  'withdraw-blueprint': ['de blauwdruk intrekken', 'withdraw the blueprint'],
  'appoint-blueprint-owner': ['een eigenaar van de blauwdruk kiezen', 'choose who looks after the blueprint'],
  'review-blueprint': ['de blauwdruk nakijken', 'review the blueprint'],
  'create-workpackage': ['een werkpakket beginnen', 'begin a workpackage'],
  'write-to-working-group': ['de werkgroep schrijven', 'write to the working group'],
  'rewrite-workpackage': ['dit werkpakket bijstellen', 'rewrite this workpackage'],
  'appoint-owner': ['een eigenaar aanwijzen', 'appoint an owner'],
  'make-agreement': ['een werkafspraak maken', 'make a working agreement'],
  'revise-agreement': ['een werkafspraak bijstellen', 'revise a working agreement'],
  'end-agreement': ['een werkafspraak beëindigen', 'end a working agreement'],
  'ask-more-time': ['om meer tijd vragen', 'ask for more time'],
  'give-more-time': ['meer tijd geven', 'give the time that was asked for'],
  'decline-more-time': ['een datum laten staan', 'leave a date as it is'],
  'put-to': ['iets voorleggen aan de projectleider of de stuurgroep', 'put something to the project lead or the board'],
  'report-embedding': ['vertellen hoe het verder ging', 'tell how it went on'],
  'go-on-without': ['verdergaan zonder een partij', 'go on without a party'],
  'begin-entry': ['een aansluiting beginnen', 'begin an entry'],
  'record-step': ['een stap vastleggen', 'record a step'],
  'set-term': ['afspreken tot wanneer een aansluiting geldt', 'agree until when an entry holds'],
  'renew-entry': ['een aansluiting verlengen', 'renew an entry'],
  'pause-entry': ['een organisatie tijdelijk laten stoppen', 'let an organisation stop for a while'],
  'resume-entry': ['een organisatie weer laten verdergaan', 'let an organisation go on again'],
  'leave-coalition': ['vastleggen dat een organisatie uitstapt', 'record that an organisation leaves'],
  'decline-entry': ['vastleggen dat een organisatie afziet', 'record that an organisation does not enter'],
  'think-along': ['vastleggen dat een organisatie meedenkt', 'record that an organisation thinks along'],
  'waive-requirement': ['besluiten om zonder deze organisatie te starten', 'decide to start without this organisation'],
  'make-pledge': ['een pledge maken', 'make a pledge'],
  'sign-pledge': ['een pledge tekenen', 'sign a pledge'],
  'renew-pledge': ['een pledge verlengen', 'renew a pledge'],
  'withdraw-pledge': ['een pledge intrekken', 'take a pledge back'],
  'close-workpackage': ['dit werkpakket afsluiten', 'close this workpackage'],
  ...programmeCommand,
  ...meetingCommand,
} as const satisfies Record<
  PersonCommand['type'] | PersonBlueprintCommand['type'] | PersonEntryCommand['type'] | PledgeCommand['type'],
  Words
> &
  Record<string, Words>;

/** The levels of pledges are a programme's own: said as they are written. */
const level = {} as const satisfies Record<string, Words>;

const labels = {
  blueprint,
  pledge,
  level,
  usable,
  role,
  phase,
  gate,
  team,
  conclusion,
  followUp,
  result,
  source,
  factor,
  entry,
  partner,
  part,
  missing,
  command,
  hypothesis,
  form,
  direction,
  known,
  historyGroup,
  stage,
  setting,
  condition,
  noun,
  meeting,
  meetingAnswer,
  meetingComes,
};

/** What a code names: a role, a phase, a gate, the state of a team … */
export type LabelKind = keyof typeof labels;

/** The word on the screen for a code. A programme's own code is said as it is written, without its hyphens. */
export function label(language: Language, kind: LabelKind, code: string): string {
  const words: Partial<Record<string, Words>> = labels[kind];
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return known?.[PLACE[language]] ?? code.replace(/[-_]+/gu, ' ');
}
