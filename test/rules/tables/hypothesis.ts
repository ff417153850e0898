import { aHypothesis, amending, begun, evaluating, running, sharing, stopped, submitted } from '../situations.js';
import { done, refused, type Row } from '../table.js';

const draft = { type: 'draft-hypothesis', hypothesis: aHypothesis };
const submit = { type: 'submit-hypothesis' };
const amend = (changes: object, more: object = {}) => ({
  type: 'amend-hypothesis',
  changes: { form: 'testing', ...changes },
  reason: 'we weten meer',
  ...more,
});
const exploring = {
  form: 'exploring',
  expectation: 'we merken meer op',
  noticedBy: 'we horen het vaker',
  changesOurMind: 'niemand noemt het',
};
const { form: _, ...fields } = aHypothesis;

/** The hypothesis is only explored, and locked. */
const explored = () => {
  const life = begun()
    .does('facilitator', { type: 'draft-hypothesis', hypothesis: exploring })
    .does('facilitator', { type: 'submit-hypothesis', authors: [] });
  for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
  return life.approves('ready-to-start', 'alt-1', 'lead');
};

/** What is done with the hypothesis. */
export const hypothesis: Row[] = [
  done('nothing was written', begun, 'coordinator-ggnet', draft, ['hypothesis-drafted']),
  done('it is with its deciders', submitted, 'facilitator', draft, ['hypothesis-drafted']),
  refused(
    'the board writes',
    begun,
    'board',
    draft,
    'may-not',
    'De hypothese schrijven kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can write the hypothesis here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),
  refused(
    'it is locked',
    running,
    'facilitator',
    draft,
    'hypothesis-locked',
    'De hypothese is vastgelegd. Zie je het nu anders? Stel de hypothese bij, en schrijf erbij waarom.',
    'The hypothesis is locked. Do you see it differently now? Adjust the hypothesis, and say why.',
  ),
  refused(
    'the cycle was stopped',
    stopped,
    'facilitator',
    draft,
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),

  done('it is written', () => begun().does('facilitator', draft), 'facilitator', submit, ['hypothesis-submitted']),
  done(
    'somebody is named who wrote along',
    () => begun().does('facilitator', draft),
    'facilitator',
    { ...submit, authors: ['alt-1', 'alt-2'] },
    ['hypothesis-submitted', 'deciders-short'],
  ),
  refused(
    'nothing was written',
    begun,
    'facilitator',
    submit,
    'no-hypothesis',
    'Er is nog geen hypothese om voor te leggen. Schrijf die eerst.',
    'There is no hypothesis to submit yet. Write it first.',
  ),
  refused(
    'it was submitted',
    submitted,
    'facilitator',
    submit,
    'already-submitted',
    'Dit is al voorgelegd. Je hoeft niets te doen tot er besloten is.',
    'This has been submitted already. Nothing to do until it is decided.',
  ),
  refused(
    'it is locked',
    running,
    'facilitator',
    submit,
    'hypothesis-locked',
    'De hypothese is vastgelegd. Zie je het nu anders? Stel de hypothese bij, en schrijf erbij waarom.',
    'The hypothesis is locked. Do you see it differently now? Adjust the hypothesis, and say why.',
  ),
  refused(
    'a writer takes no part',
    () => begun().does('facilitator', draft),
    'facilitator',
    { ...submit, authors: ['nobody'] },
    'no-such-author',
    'Een van de schrijvers doet niet mee aan deze leercyclus. Kies mensen die meedoen.',
    'One of the writers does not take part in this cycle. Choose people who do.',
  ),
  refused(
    'the board submits',
    () => begun().does('facilitator', draft),
    'board',
    submit,
    'may-not',
    'De hypothese voorleggen kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can submit the hypothesis here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),

  done('the explanation changes', running, 'coordinator-ggnet', amend({ because: 'we luisteren beter' }), [
    'hypothesis-amended',
  ]),
  done('what was expected changes', running, 'facilitator', amend({ size: 3 }), ['amendment-proposed']),
  done('what was explored is tested from now on', explored, 'facilitator', amend(fields), ['amendment-proposed']),
  refused(
    'it is not locked',
    submitted,
    'facilitator',
    amend({ size: 3 }),
    'hypothesis-not-locked',
    'De hypothese is nog niet vastgelegd. Bijstellen hoeft dus niet: schrijf de tekst gewoon opnieuw.',
    'The hypothesis is not locked yet, so there is no need to adjust it. Just write it anew.',
  ),
  refused(
    'another amendment waits',
    amending,
    'lead',
    amend({ size: 4 }),
    'amendment-open',
    'Er ligt al een bijstelling waarover nog besloten wordt. Wacht op dat besluit, of laat die bijstelling eerst intrekken.',
    'An adjustment is still to be decided. Wait for that decision, or have that adjustment taken back first.',
  ),
  refused(
    'the evaluation was accepted',
    sharing,
    'facilitator',
    amend({ size: 3 }),
    'evaluation-accepted',
    'De evaluatie is al vastgesteld. Je kunt alles nog lezen, en een notitie maken kan ook.',
    'The evaluation has been accepted. You can still read everything, and add a note.',
  ),
  refused(
    'it says what it said',
    running,
    'facilitator',
    amend({ size: aHypothesis.size }),
    'nothing-changes',
    'Zo verandert er niets. Pas iets aan, of laat het zoals het is.',
    'This changes nothing. Change something, or leave it as it is.',
  ),
  refused(
    'what is tested becomes explored',
    running,
    'facilitator',
    { ...amend({}), changes: exploring },
    'form-needs-all',
    'De vorm van een hypothese veranderen kan alleen van verkennend naar toetsend. Vul daarvoor alle velden van een toetsende hypothese in.',
    'The form of a hypothesis can only change from exploring to testing. Fill in all fields of a testing hypothesis for that.',
  ),
  refused(
    'what was explored is tested, in part',
    explored,
    'facilitator',
    amend({ if: 'we vragen door' }),
    'form-needs-all',
    'De vorm van een hypothese veranderen kan alleen van verkennend naar toetsend. Vul daarvoor alle velden van een toetsende hypothese in.',
    'The form of a hypothesis can only change from exploring to testing. Fill in all fields of a testing hypothesis for that.',
  ),
  refused(
    'a writer takes no part',
    running,
    'facilitator',
    amend({ size: 3 }, { authors: ['nobody'] }),
    'no-such-author',
    'Een van de schrijvers doet niet mee aan deze leercyclus. Kies mensen die meedoen.',
    'One of the writers does not take part in this cycle. Choose people who do.',
  ),
  refused(
    'the board amends',
    evaluating,
    'board',
    amend({ size: 3 }),
    'may-not',
    'De hypothese bijstellen kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can adjust the hypothesis here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),

  done('whoever proposed it thinks better', amending, 'facilitator', { type: 'withdraw-amendment' }, [
    'amendment-withdrawn',
  ]),
  refused(
    'somebody else proposed it',
    amending,
    'lead',
    { type: 'withdraw-amendment' },
    'not-yours-to-withdraw',
    'Deze bijstelling is door iemand anders voorgesteld. Vraag die persoon om die in te trekken, of zeg bij het besluit „nog niet akkoord”.',
    'Somebody else proposed this adjustment. Ask them to take it back, or say “not yet” when it is decided.',
  ),
  refused(
    'no amendment waits',
    running,
    'facilitator',
    { type: 'withdraw-amendment' },
    'no-amendment',
    'Er ligt nu geen bijstelling. Wil je iets veranderen? Stel de hypothese bij.',
    'No adjustment is waiting now. Do you want to change something? Adjust the hypothesis.',
  ),
  refused(
    'the board withdraws',
    amending,
    'board',
    { type: 'withdraw-amendment' },
    'may-not',
    'Een bijstelling intrekken kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can take back an adjustment here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),
];
