import { begun, day, joinedBy, paused, running, shared, stopped } from '../situations.js';
import { done, refused, type Row } from '../table.js';
import { type CycleLife } from '../../support/builders/cycle.js';

const FINISHED = 'team-finished:ggnet';
const SUBMISSION = 'submission:hypothesis';

/** Both teams work until the end of June. */
const dated = () => running().does('lead', { type: 'move-date', phase: 'experiment', until: day('2026-06-30') });
/** That date has passed. */
const late = () => dated().until('2026-07-02T10:00:00.000Z');
/** The hypothesis is to be submitted by the end of June. */
const writing = () => begun().does('lead', { type: 'move-date', phase: 'hypothesis', until: day('2026-06-30') });

const ask = (what: string, until: string, more: object = {}) => ({ type: 'ask-more-time', what, until, ...more });
const give = (what: string, more: object = {}) => ({ type: 'give-more-time', what, ...more });
const decline = (what: string) => ({ type: 'decline-more-time', what, reason: 'de evaluatie wacht' });
const put = (what: string, to: string) => ({ type: 'put-to', what, to, reason: 'er is hulp nodig' });
const report = (team: string) => ({ type: 'report-embedding', team, inPolicy: 'yes', inPractice: 'partly' });

const asked = () => dated().does('coordinator-ggnet', ask(FINISHED, '2026-07-14'));
const withDeputy = (life: CycleLife) =>
  joinedBy(life, 'deputy-ggnet', 'deputy', { team: 'ggnet', workpackage: 'zorgverlening' });

/** What is done about dates, and about what is not done by them. */
export const deadlines: Row[] = [
  done('the coordinator needs longer', dated, 'coordinator-ggnet', ask(FINISHED, '2026-07-14'), ['more-time-asked']),
  done('the date has passed', late, 'coordinator-ggnet', ask(FINISHED, '2026-07-14'), ['more-time-asked']),
  done('their deputy does', () => withDeputy(dated()), 'deputy-ggnet', ask(FINISHED, '2026-07-14'), [
    'more-time-asked',
  ]),
  done('the facilitator writes longer', writing, 'facilitator', ask(SUBMISSION, '2026-07-14', { reason: 'vakantie' }), [
    'more-time-asked',
  ]),
  done(
    'it was declined before',
    () => asked().does('lead', decline(FINISHED)),
    'coordinator-ggnet',
    ask(FINISHED, '2026-07-07'),
    ['more-time-asked'],
  ),
  refused(
    'it is asked of another team',
    dated,
    'coordinator-dimence',
    ask(FINISHED, '2026-07-14'),
    'not-asked-of-you',
    'Dit wordt niet van jou gevraagd. Wie het moet doen, kan zelf om meer tijd vragen.',
    'This is not asked of you. Whoever has to do it can ask for more time.',
  ),
  refused(
    'it is asked without a date',
    running,
    'coordinator-ggnet',
    ask(FINISHED, '2026-07-14'),
    'nothing-asked',
    'Hier wordt nu niets gevraagd waar een datum bij hoort. Kijk op de pagina wat er nu te doen is.',
    'Nothing that has a date is asked here now. See on the page what there is to do.',
  ),
  refused(
    'the day is the same',
    dated,
    'coordinator-ggnet',
    ask(FINISHED, '2026-06-30'),
    'not-later',
    'Deze dag is niet later dan de datum die er nu staat. Kies een latere dag.',
    'This day is not later than the date that is set now. Choose a later day.',
  ),
  refused(
    'it was asked already',
    asked,
    'coordinator-ggnet',
    ask(FINISHED, '2026-07-21'),
    'more-time-asked',
    'Er is al om meer tijd gevraagd. Het antwoord komt nog: je hoeft niets te doen.',
    'More time was asked for already. The answer is still to come: nothing to do.',
  ),
  refused(
    'the cycle stands still',
    paused,
    'coordinator-ggnet',
    ask(FINISHED, '2026-07-14'),
    'paused',
    'De leercyclus staat op pauze, dus er wordt nu niets besloten. Een notitie maken kan wel. Wil je verder? Vraag de projectleider om de pauze te beëindigen.',
    'The cycle is paused, so nothing is decided now. You can still add a note. Want to go on? Ask the project lead to end the pause.',
  ),
  refused(
    'the cycle was stopped',
    stopped,
    'coordinator-ggnet',
    ask(FINISHED, '2026-07-14'),
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),
  done('a team gets a date of its own', asked, 'lead', give(FINISHED), ['more-time-given', 'team-planned']),
  done(
    'the date of the phase moves',
    () => writing().does('facilitator', ask(SUBMISSION, '2026-07-07')),
    'alt-1',
    give(SUBMISSION),
    ['more-time-given', 'date-moved'],
  ),
  done(
    'the date of the phase moves far, for the reason that was given with the question',
    () => writing().does('facilitator', ask(SUBMISSION, '2026-09-01', { reason: 'vakantie' })),
    'lead',
    give(SUBMISSION),
    ['more-time-given', 'date-moved'],
  ),
  refused(
    'the date of the phase moves far',
    () => writing().does('facilitator', ask(SUBMISSION, '2026-09-01')),
    'lead',
    give(SUBMISSION),
    'reason-required',
    'Deze datum schuift meer dan tien werkdagen op. Anderen rekenen erop. Schrijf erbij waarom.',
    'This date moves by more than ten working days. Others rely on it. Say why.',
  ),
  refused(
    'nobody asked',
    dated,
    'lead',
    give(FINISHED),
    'no-more-time-asked',
    'Hier is niet om meer tijd gevraagd, of er is al een antwoord. Je hoeft niets te doen.',
    'No more time was asked for here, or there is an answer already. Nothing to do.',
  ),
  refused(
    'a coordinator gives it',
    asked,
    'coordinator-dimence',
    give(FINISHED),
    'may-not',
    'Meer tijd geven kan hier alleen het Action Learning Team of de projectleider. Vraag het aan het Action Learning Team of de projectleider.',
    'Only the Action Learning Team or the project lead can give the time that was asked for here. Ask the Action Learning Team or the project lead.',
  ),
  done('the date stays', asked, 'alt-1', decline(FINISHED), ['more-time-declined']),
  refused(
    'the date moved meanwhile',
    () => asked().does('lead', { type: 'plan-team', team: 'ggnet', until: day('2026-07-21') }),
    'lead',
    decline(FINISHED),
    'no-more-time-asked',
    'Hier is niet om meer tijd gevraagd, of er is al een antwoord. Je hoeft niets te doen.',
    'No more time was asked for here, or there is an answer already. Nothing to do.',
  ),
  done('who must act needs help', dated, 'coordinator-ggnet', put(FINISHED, 'lead'), ['put-to']),
  done('it is late', late, 'alt-1', put(FINISHED, 'board'), ['put-to']),
  refused(
    'it is not late, and asked of somebody else',
    dated,
    'alt-1',
    put(FINISHED, 'board'),
    'not-late-yet',
    'De datum is nog niet voorbij. Vraag gerust of het lukt. Wie het moet doen, kan het zelf nu al voorleggen.',
    'The date has not passed yet. Feel free to ask whether it can be done. Whoever has to do it can put it to somebody already.',
  ),
  refused(
    'it was put to them already',
    () => dated().does('coordinator-ggnet', put(FINISHED, 'lead')),
    'coordinator-ggnet',
    put(FINISHED, 'lead'),
    'put-to-already',
    'Dit is al voorgelegd aan de projectleider. Je hoeft niets te doen.',
    'This was put to the project lead already. Nothing to do.',
  ),
  done(
    'half a year after sharing',
    () => shared().until('2026-12-01T10:00:00.000Z'),
    'coordinator-ggnet',
    report('ggnet'),
    ['embedding-reported'],
  ),
  refused(
    'it is told twice, and asked no more',
    () =>
      shared()
        .until('2026-12-01T10:00:00.000Z')
        .does('coordinator-ggnet', report('ggnet'))
        .until('2027-06-01T10:00:00.000Z')
        .does('coordinator-ggnet', report('ggnet')),
    'coordinator-ggnet',
    report('ggnet'),
    'embedding-not-asked',
    'Team GGnet hoeft nu niet te vertellen hoe het verder ging. Je hoeft niets te doen.',
    'Team GGnet does not have to tell how it went on now. Nothing to do.',
  ),
];
