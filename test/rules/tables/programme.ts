import { ProgrammeLife, programmeCast } from '../../support/builders/programme.js';
import { done, refused, type Row } from '../table.js';
import { directory } from './directory.js';

const running = () => new ProgrammeLife().founded();
const preparing = () => new ProgrammeLife().founded('preparing');
const closing = () => running().does('lead', { type: 'enter-stage', stage: 'closing' });
const closed = () => closing().does('lead', { type: 'enter-stage', stage: 'closed' });
const conditioned = () => running().does('funder', condition({ waivable: false }));
const waivable = () => running().does('lead', condition({ owner: 'facilitator' }));
const met = () => waivable().does('lead', meet);

const condition = (more: object = {}) => ({
  type: 'set-condition',
  text: 'de coalitie doet mee',
  waivable: true,
  ...more,
});
const meet = { type: 'meet-condition', condition: 'programme-1.c1', evidence: 'het verslag van 3 mei' };
const waive = { type: 'waive-condition', condition: 'programme-1.c1', reason: 'het hoeft niet meer' };
const rewrite = { type: 'rewrite-programme', aim: 'geen stigma' };
const settle = { type: 'change-settings', changes: { leastMeasurements: 6 } };
const enter = (stage: string, reason?: string) => ({ type: 'enter-stage', stage, ...(reason && { reason }) });
const give = (role: string, more: object = {}) => ({ type: 'give-role', person: 'somebody', role, ...more });
const end = (person: string, role: string, more: object = {}) => ({ type: 'end-role', person, role, ...more });
const invite = (role: string, more: object = {}) => ({
  type: 'invite-person',
  person: 'new',
  roles: [{ role, ...more }],
});
const appoint = (more: object = {}) => ({ type: 'appoint-coordinator', team: 'ggnet', organisation: 'ggnet', ...more });
const leave = (person?: string) => ({ type: 'leave-programme', ...(person && { person }) });

const closedNl = 'Dit programma is afgesloten. Je kunt alles nog lezen.';
const closedEn = 'This programme is closed. You can still read everything.';
const noneNl = 'Deze voorwaarde is er niet. Kies er een uit de lijst.';
const noneEn = 'There is no such condition. Choose one from the list.';

/** What is done with a programme itself. */
const itself: Row[] = [
  done(
    'a new one with its lead',
    () => new ProgrammeLife([]),
    null,
    { type: 'found-programme', programme: 'nieuw', settings: running().settings, stage: 'preparing', lead: 'lead' },
    ['programme-founded', 'person-invited', 'role-given'],
  ),
  done('the aim changes', running, 'board', rewrite, ['programme-rewritten']),
  refused(
    'nothing is named',
    running,
    'lead',
    { type: 'rewrite-programme' },
    'programme-not-rewritten',
    'Er is nog niets veranderd. Pas het doel of de aanpak aan.',
    'Nothing has changed yet. Change the aim or the approach.',
  ),
  refused(
    'the facilitator rewrites',
    running,
    'facilitator',
    rewrite,
    'may-not',
    'Doel en aanpak van het programma bijstellen kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can rewrite the aim and approach of the programme here. Ask the project lead or the board.',
  ),
  refused('it is closed', closed, 'lead', rewrite, 'programme-closed', closedNl, closedEn),

  done('more measurements are needed', running, 'lead', settle, ['settings-changed']),
  refused(
    'it is like this already',
    running,
    'lead',
    { type: 'change-settings', changes: { holidays: 'NL' } },
    'settings-same',
    'Zo staat het al. Er is niets veranderd, en je hoeft niets te doen.',
    'It is like this already. Nothing was changed, and there is nothing to do.',
  ),
  refused(
    'two steps of the ladder have one name',
    running,
    'lead',
    {
      type: 'change-settings',
      changes: {
        ladder: [
          { step: 'in-time', days: -7, counting: 'calendar', tell: 'who-must-act' },
          { step: 'in-time', days: 5, counting: 'working', tell: 'lead' },
        ],
      },
    },
    'step-twice',
    'Twee stappen van de herinneringen heten hetzelfde. Geef elke stap een eigen naam.',
    'Two steps of the reminders have the same name. Give each a name of its own.',
  ),
  refused(
    'the board changes settings',
    running,
    'board',
    settle,
    'may-not',
    'De afspraken van het programma veranderen kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can change the settings of the programme here. Ask the project lead.',
  ),

  done('it begins', preparing, 'lead', enter('running'), ['stage-entered']),
  done('it is wound up', running, 'board', enter('closing'), ['stage-entered']),
  done('it goes on after all', closing, 'lead', enter('running', 'er is weer geld'), ['stage-entered']),
  done('it closes', closing, 'lead', enter('closed'), ['stage-entered']),
  refused(
    'it goes on without a reason',
    closing,
    'lead',
    enter('running'),
    'reason-required',
    'Anderen rekenen hierop. Schrijf erbij waarom.',
    'Others rely on this. Say why.',
  ),
  refused(
    'it would close at once',
    running,
    'lead',
    enter('closed'),
    'stage-not-next',
    'Dat kan nu niet. Hierna kan het programma alleen naar: afronden.',
    'That is not possible now. From here the programme can only go to: closing.',
  ),
  refused(
    'a partner closes it',
    closing,
    'partner',
    enter('closed'),
    'may-not',
    'Het programma naar een andere fase brengen kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can take the programme to another stage here. Ask the project lead or the board.',
  ),
];

/** What is done with the funder's conditions. */
const conditions: Row[] = [
  done('the funder asks something', running, 'funder', condition({ dueOn: '2026-10-01' }), ['condition-set']),
  done('it is worded anew', waivable, 'lead', condition({ condition: 'programme-1.c1' }), ['condition-revised']),
  done('the funder lets it be waived', conditioned, 'funder', condition({ condition: 'programme-1.c1' }), [
    'condition-revised',
  ]),
  refused(
    'the lead would let it be waived',
    conditioned,
    'lead',
    condition({ condition: 'programme-1.c1', waivable: true }),
    'not-waivable',
    'Deze voorwaarde van de financier kan niemand laten vallen, ook de stuurgroep niet. Vraag de financier om haar te veranderen.',
    "Nobody can let this condition of the funder's go, not even the board. Ask the funder to change it.",
  ),
  refused(
    'with an owner who takes no part',
    running,
    'lead',
    condition({ owner: 'nobody' }),
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'a partner sets one',
    running,
    'partner',
    condition(),
    'may-not',
    'Een voorwaarde van de financier opschrijven kan hier alleen de projectleider, de stuurgroep of de financier. Vraag het aan de projectleider, de stuurgroep of de financier.',
    'Only the project lead, the board or the funder can write down a condition of the funder here. Ask the project lead, the board or the funder.',
  ),
  done('whoever sees to it met it', waivable, 'facilitator', meet, ['condition-met']),
  done('the lead says that it is met', waivable, 'lead', meet, ['condition-met']),
  refused(
    'the board says so',
    waivable,
    'board',
    meet,
    'may-not',
    'Een voorwaarde afronden kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can settle a condition here. Ask the project lead.',
  ),
  refused('there is none', running, 'lead', meet, 'no-such-condition', noneNl, noneEn),
  refused(
    'it was met',
    met,
    'lead',
    meet,
    'condition-settled',
    'Deze voorwaarde is al afgehandeld. Je hoeft niets meer te doen.',
    'This condition has been settled already. Nothing left to do.',
  ),
  done('the board lets it go', waivable, 'board', waive, ['condition-waived']),
  refused(
    'it can’t be waived',
    conditioned,
    'board',
    waive,
    'not-waivable',
    'Deze voorwaarde van de financier kan niemand laten vallen, ook de stuurgroep niet. Vraag de financier om haar te veranderen.',
    "Nobody can let this condition of the funder's go, not even the board. Ask the funder to change it.",
  ),
  refused(
    'the lead lets it go',
    waivable,
    'lead',
    waive,
    'may-not',
    'Een voorwaarde laten vallen kan hier alleen de stuurgroep. Vraag het aan de stuurgroep.',
    'Only the board can let a condition go here. Ask the board.',
  ),
];

/** What is done with roles. */
const roles: Row[] = [
  done('somebody facilitates', running, 'lead', give('facilitator'), ['role-given']),
  done('later on', running, 'lead', give('expert', { from: '2026-09-01', until: '2026-12-31' }), ['role-given']),
  done('the board appoints a lead', running, 'board', give('lead'), ['role-given']),
  refused(
    'the lead puts somebody on the board',
    running,
    'lead',
    give('board'),
    'may-not-give-role',
    'Over de rol stuurgroep gaat hier alleen de stuurgroep. Vraag het aan de stuurgroep.',
    'The role of board is for the board to give and take. Ask the board.',
  ),
  done(
    'as long as there is no board, the lead does',
    () => new ProgrammeLife(programmeCast.filter(({ role }) => role !== 'board')).founded(),
    'lead',
    give('board'),
    ['role-given'],
  ),
  refused(
    'a coordinator without a team',
    running,
    'lead',
    give('coordinator'),
    'role-needs-team',
    'De rol coördinator hoort bij een team. Kies erbij welk team.',
    'The role of coordinator belongs to a team. Choose which team.',
  ),
  refused(
    'a partner without an organisation',
    running,
    'lead',
    give('partner'),
    'role-needs-organisation',
    'De rol partner hoort bij een organisatie. Kies erbij welke organisatie.',
    'The role of partner belongs to an organisation. Choose which organisation.',
  ),
  refused(
    'it ends before it begins',
    running,
    'lead',
    give('expert', { from: '2026-09-01', until: '2026-08-01' }),
    'period-backwards',
    'De periode eindigt voordat ze begint. Kijk de twee datums na.',
    'The period ends before it begins. Look at both dates again.',
  ),
  refused(
    'the facilitator gives one',
    running,
    'facilitator',
    give('expert'),
    'may-not',
    'Iemand een rol geven kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can give somebody a role here. Ask the project lead or the board.',
  ),
  done('a role ends', running, 'lead', end('facilitator', 'facilitator'), ['role-ended']),
  done('one gives up one’s own', running, 'facilitator', end('facilitator', 'facilitator'), ['role-ended']),
  done('a team loses its coordinator', running, 'lead', end('coordinator', 'coordinator', { team: 'ggnet' }), [
    'role-ended',
    'coordinator-missing',
  ]),
  refused(
    'it was never held',
    running,
    'lead',
    end('facilitator', 'expert'),
    'role-not-held',
    'Deze persoon heeft de rol ervaringsdeskundige niet. Er valt niets te beëindigen.',
    'This person does not hold the role of expert by experience. There is nothing to end.',
  ),
  refused(
    'the last lead stops',
    running,
    'lead',
    end('lead', 'lead'),
    'last-lead',
    'Dan heeft het programma geen projectleider meer. Geef eerst iemand anders die rol, en probeer het dan opnieuw.',
    'Then the programme would have no project lead. Give somebody else that role first, and try again then.',
  ),
  refused(
    'a partner ends another’s',
    running,
    'partner',
    end('facilitator', 'facilitator'),
    'may-not-give-role',
    'Over de rol procesbegeleider gaat hier alleen de projectleider. Vraag het aan de projectleider.',
    'The role of facilitator is for the project lead to give and take. Ask the project lead.',
  ),
  done('somebody new', running, 'lead', invite('partner', { organisation: 'zn' }), ['person-invited', 'role-given']),
  done(
    'its organisation finds a coordinator',
    running,
    'partner',
    invite('coordinator', { team: 'ggnet', organisation: 'ggnet' }),
    ['person-invited', 'role-given'],
  ),
  refused(
    'the facilitator invites',
    running,
    'facilitator',
    invite('expert'),
    'may-not',
    'Iemand uitnodigen kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can invite somebody here. Ask the project lead or the board.',
  ),
  refused(
    'another organisation’s team',
    running,
    'elsewhere',
    invite('coordinator', { team: 'ggnet', organisation: 'ggnet' }),
    'may-not-give-role',
    'Over de rol coördinator gaat hier alleen de projectleider. Vraag het aan de projectleider.',
    'The role of coordinator is for the project lead to give and take. Ask the project lead.',
  ),
  done('the team appoints another', running, 'coordinator', appoint({ coordinator: 'new', deputy: 'other' }), [
    'role-ended',
    'role-given',
    'role-given',
  ]),
  done('its organisation appoints a deputy', running, 'partner', appoint({ deputy: 'new' }), ['role-given']),
  refused(
    'another organisation appoints',
    running,
    'elsewhere',
    appoint({ coordinator: 'elsewhere' }),
    'may-not-appoint',
    'Wie team GGnet coördineert, bepaalt het team zelf, de eigen organisatie of de projectleider. Vraag het aan hen.',
    'Who coordinates team GGnet is for the team itself, its organisation or the project lead to say. Ask them.',
  ),
  refused(
    'who does already',
    running,
    'lead',
    appoint({ coordinator: 'coordinator' }),
    'already-appointed',
    'Voor team GGnet staat het al zo. Je hoeft niets te doen.',
    'That is how it is for team GGnet already. Nothing to do.',
  ),
  done('one leaves', running, 'partner', leave(), ['person-left']),
  done('the lead lets the coordinator go', running, 'lead', leave('coordinator'), [
    'person-left',
    'coordinator-missing',
  ]),
  refused(
    'the board lets somebody go',
    running,
    'board',
    leave('partner'),
    'may-not',
    'Iemand anders uit het programma laten gaan kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can let somebody else leave the programme here. Ask the project lead.',
  ),
  refused(
    'somebody who takes no part',
    running,
    'lead',
    leave('nobody'),
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'the last lead leaves',
    running,
    'lead',
    leave(),
    'last-lead',
    'Dan heeft het programma geen projectleider meer. Geef eerst iemand anders die rol, en probeer het dan opnieuw.',
    'Then the programme would have no project lead. Give somebody else that role first, and try again then.',
  ),
];

/** What is done with a programme, its conditions, its people, its organisations and teams. */
export const programme: Row[] = [...itself, ...conditions, ...roles, ...directory];
