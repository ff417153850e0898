import {
  anEvaluation,
  beside,
  evaluated,
  evaluating,
  linkBlueprint,
  running,
  sharing,
  shared,
  stopped,
  submitted,
  withLateData,
  joinedBy,
} from '../situations.js';
import { done, refused, type Row } from '../table.js';
import { CycleLife } from '../../support/builders/cycle.js';
import { aSettings } from '../../support/builders/programme-row.js';

const write = (more: object = {}) => ({ ...anEvaluation, ...more });
const submit = { type: 'submit-evaluation' };
const view = { type: 'add-minority-view', view: 'ik zie het anders' };
const judge = { type: 'judge-usability', usable: false, reason: 'te weinig teams' };
const contribute = { type: 'contribute', blueprint: 'blueprint-1' };
const written = () => evaluating().does('facilitator', anEvaluation);
const withBlueprint = () => beside(running(), 'blueprint-1', { published: 1 });
const asksFive = () => new CycleLife(undefined, { ...aSettings(), leastMeasurements: 5 }).evaluating();

/** The hypothesis was only explored. */
const explored = () => {
  const exploring = { form: 'exploring', expectation: 'e', noticedBy: 'n', changesOurMind: 'c' };
  const life = new CycleLife()
    .begun()
    .does('facilitator', { type: 'draft-hypothesis', hypothesis: exploring })
    .does('facilitator', { type: 'submit-hypothesis', authors: [] });
  for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
  return life.approves('ready-to-start', 'alt-1', 'lead').does('lead', { type: 'finish-experiment', reason: 'klaar' });
};

/** What is done to learn from what was tried. */
export const evaluation: Row[] = [
  done('the teams have finished', evaluating, 'facilitator', write(), ['evaluation-written']),
  done('while the teams still work', running, 'alt-1', write({ conclusion: 'too-early' }), ['evaluation-written']),
  done(
    'the board adopts what was not confirmed',
    evaluating,
    'board',
    write({ conclusion: 'refuted', followUp: 'adopt', reason: 'het loont' }),
    ['evaluation-written'],
  ),
  done('what came in late is written up', withLateData, 'facilitator', write(), ['evaluation-written']),
  refused(
    'nothing was tried',
    submitted,
    'facilitator',
    write(),
    'evaluation-too-soon',
    'De evaluatie kan nog niet: de hypothese is nog niet vastgelegd. Leg eerst de hypothese voor. Notities maken kan al.',
    'It is too soon for the evaluation: the hypothesis is not locked yet. Submit the hypothesis first. You can add notes already.',
  ),
  refused(
    'it was accepted',
    sharing,
    'facilitator',
    write(),
    'evaluation-accepted',
    'De evaluatie is al vastgesteld. Je kunt alles nog lezen, en een notitie maken kan ook.',
    'The evaluation has been accepted. You can still read everything, and add a note.',
  ),
  refused(
    'about a team that is not in it',
    evaluating,
    'facilitator',
    write({ results: [{ team: 'elders', result: 'helped' }] }),
    'no-such-team',
    'Dit team doet niet mee aan deze leercyclus. Kies een team dat meedoet.',
    'This team does not take part in this cycle. Choose a team that does.',
  ),
  refused(
    'there are too few measurements',
    asksFive,
    'facilitator',
    write(),
    'too-few-measurements',
    'Nog niet te zeggen: er zijn 2 metingen, er zijn er minstens 5 nodig. Voer metingen in, of kies „nog niet te zeggen”.',
    'Too early to say: 2 measurements, at least 5 needed. Record measurements, or choose “too early to say”.',
  ),
  refused(
    'what was explored is confirmed',
    explored,
    'facilitator',
    write(),
    'exploring-never-confirmed',
    'Een verkennende hypothese kan niet bevestigd worden: vooraf stond niet vast wanneer die niet klopt. Kies „weerlegd” of „nog niet te zeggen”.',
    "An exploring hypothesis can't be confirmed: nothing said beforehand what would refute it. Choose “refuted” or “too early to say”.",
  ),
  refused(
    'what was not confirmed is adopted',
    evaluating,
    'facilitator',
    write({ conclusion: 'refuted', followUp: 'adopt', reason: 'het loont' }),
    'needs-board',
    'Invoeren of uitbreiden kan hier alleen als de stuurgroep uitlegt waarom: de verwachting is niet bevestigd. Vraag het de stuurgroep, of kies „aanpassen” of „loslaten”.',
    'To adopt or expand this, the board has to explain why: the expectation was not confirmed. Ask the board, or choose “adapt” or “let go”.',
  ),
  refused(
    'what was confirmed is let go, without a reason',
    evaluating,
    'facilitator',
    write({ followUp: 'abandon' }),
    'reason-required',
    'Bij dit vervolg hoort een uitleg, omdat het niet vanzelf uit de conclusie volgt. Schrijf erbij waarom.',
    'This next step needs an explanation, because the conclusion alone does not lead to it. Say why.',
  ),
  refused(
    'the expert by experience writes',
    () => joinedBy(evaluating(), 'client', 'expert'),
    'client',
    write(),
    'may-not',
    'De evaluatie schrijven kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de stuurgroep. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de stuurgroep.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the board can write the evaluation here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the board.',
  ),
  refused(
    'the cycle was stopped',
    stopped,
    'facilitator',
    write(),
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),

  done('it is written', written, 'facilitator', submit, ['evaluation-submitted']),
  refused(
    'it is not written',
    evaluating,
    'facilitator',
    submit,
    'no-evaluation',
    'Er is nog geen evaluatie om voor te leggen. Schrijf die eerst.',
    'There is no evaluation to submit yet. Write it first.',
  ),
  refused(
    'it was submitted',
    evaluated,
    'facilitator',
    submit,
    'already-submitted',
    'Dit is al voorgelegd. Je hoeft niets te doen tot er besloten is.',
    'This has been submitted already. Nothing to do until it is decided.',
  ),
  refused(
    'it was accepted',
    sharing,
    'facilitator',
    submit,
    'evaluation-accepted',
    'De evaluatie is al vastgesteld. Je kunt alles nog lezen, en een notitie maken kan ook.',
    'The evaluation has been accepted. You can still read everything, and add a note.',
  ),
  refused(
    'a writer takes no part',
    written,
    'facilitator',
    { ...submit, authors: ['nobody'] },
    'no-such-author',
    'Een van de schrijvers doet niet mee aan deze leercyclus. Kies mensen die meedoen.',
    'One of the writers does not take part in this cycle. Choose people who do.',
  ),
  refused(
    'from another workpackage',
    written,
    'stranger',
    submit,
    'may-not',
    'De evaluatie voorleggen kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de stuurgroep. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de stuurgroep.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the board can submit the evaluation here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the board.',
  ),

  done('somebody sees it otherwise', written, 'coordinator-ggnet', view, ['minority-view-added']),
  refused(
    'no evaluation is written',
    evaluating,
    'coordinator-ggnet',
    view,
    'evaluation-not-open',
    'Er is nu geen evaluatie waar dit bij kan: die is nog niet geschreven, of al afgesloten. Een notitie maken kan wel.',
    'There is no evaluation to add this to now: it is not written yet, or it is closed. You can still add a note.',
  ),
  refused(
    'from another workpackage',
    written,
    'stranger',
    view,
    'may-not',
    'Een andere mening toevoegen kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider, de stuurgroep of de ervaringsdeskundige. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider, de stuurgroep of de ervaringsdeskundige.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead, the board or the expert by experience can add another view here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead, the board or the expert by experience.',
  ),
  refused(
    'the cycle was shared',
    shared,
    'coordinator-ggnet',
    view,
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),

  done('it is not usable', written, 'alt-1', judge, ['usability-judged']),
  refused(
    'the project lead judges',
    written,
    'lead',
    judge,
    'may-not',
    'Zeggen of de uitkomst bruikbaar is voor het onderzoek, kan hier alleen het Action Learning Team. Vraag het aan het Action Learning Team.',
    'Only the Action Learning Team can say whether the outcome is usable for the research here. Ask the Action Learning Team.',
  ),
  refused(
    'no evaluation is written',
    evaluating,
    'alt-1',
    judge,
    'evaluation-not-open',
    'Er is nu geen evaluatie waar dit bij kan: die is nog niet geschreven, of al afgesloten. Een notitie maken kan wel.',
    'There is no evaluation to add this to now: it is not written yet, or it is closed. You can still add a note.',
  ),

  done('to a blueprint that is there', withBlueprint, 'facilitator', contribute, ['blueprint-linked']),
  refused(
    'to one that is not there',
    running,
    'facilitator',
    contribute,
    'no-such-blueprint',
    'Deze blauwdruk is er niet. Kies een blauwdruk uit de lijst, of begin er zelf een.',
    'There is no such blueprint. Choose one from the list, or begin one yourself.',
  ),
  refused(
    'the cycle shares already',
    () => beside(sharing(), 'blueprint-1', { published: 1 }),
    'lead',
    contribute,
    'phase-is-over',
    'Deze leercyclus is al bij het delen. Er ligt al een blauwdruk klaar; schrijf daarin verder.',
    'This cycle is already sharing what it learnt. It has a blueprint; go on writing in that one.',
  ),
  refused(
    'a coordinator contributes',
    withBlueprint,
    'coordinator-ggnet',
    contribute,
    'may-not',
    'Iets bijdragen aan een blauwdruk kan hier alleen de projectleider, het Action Learning Team of de procesbegeleider. Vraag het aan de projectleider, het Action Learning Team of de procesbegeleider.',
    'Only the project lead, the Action Learning Team or the facilitator can contribute to a blueprint here. Ask the project lead, the Action Learning Team or the facilitator.',
  ),

  refused(
    'a service comes too late',
    running,
    null,
    () => ({ ...linkBlueprint(sharing()), entered: 1 }),
    'stay-is-over',
    'De leercyclus is al een fase verder. Er is niets veranderd. Open de pagina opnieuw.',
    'The cycle has moved on to another phase. Nothing was changed. Open the page again.',
  ),
];
