import { aHypothesis, aMeasurement, begun, lineOf, noted, running, sharing, shared, stopped } from '../situations.js';
import { done, refused, type Row } from '../table.js';
import { type Life } from '../../support/builders/life.js';

const note = { type: 'add-note', note: 'een regel' };
const noteLine = (life: Life) => lineOf(life, 'note-added');
const measurementLine = (life: Life) => lineOf(life, 'measurement-recorded');
const correctNote = (life: Life) => ({ type: 'correct-note', line: noteLine(life), note: 'beter', reason: 'verteld' });
const correctMeasurement = (more: object) => (life: Life) => ({
  type: 'correct-measurement',
  line: measurementLine(life),
  value: 4,
  from: '2026-05-01',
  until: '2026-05-31',
  reason: 'verteld',
  ...more,
});
const share = (life: Life) => ({ type: 'share-lines', lines: [noteLine(life), measurementLine(life)] });
const hide = (life: Life) => ({ type: 'hide-line', line: lineOf(life, 'note-added'), reason: 'een naam' });
const factor = { type: 'add-factor', kind: 'success', factor: 'tijd', helpedIn: ['ggnet'] };
const typedNote = '01900000-0000-7000-8000-000000000001.0123456789012345678901234567890123456789abc';
const hideDraft = (life: Life) => ({ ...hide(life), line: lineOf(life, 'hypothesis-drafted') });
const drafted = () =>
  begun().does('facilitator', { type: 'draft-hypothesis', hypothesis: { ...aHypothesis, if: typedNote } });
const typed = () => running().does('coordinator-ggnet', { type: 'add-note', team: 'ggnet', note: typedNote });

const hidden = () => {
  const life = typed();
  return life.does('lead', hide(life));
};

/** What comes in from practice, and what is put right, shown and hidden. */
export const practice: Row[] = [
  done('from the beginning on', begun, 'coordinator-ggnet', { ...note, team: 'ggnet', source: 'client' }, [
    'note-added',
  ]),
  done('of the cycle as a whole', running, 'facilitator', note, ['note-added']),
  refused(
    'about somebody else’s team',
    running,
    'coordinator-ggnet',
    { ...note, team: 'dimence' },
    'not-your-team',
    'Je hoort niet bij team Dimence, dus je kunt dit niet voor dat team doen. Vraag de coördinator van dat team.',
    "You do not belong to team Dimence, so you can't do this for that team. Ask the team's coordinator.",
  ),
  refused(
    'about a team that is not in it',
    running,
    'lead',
    { ...note, team: 'elders' },
    'no-such-team',
    'Dit team doet niet mee aan deze leercyclus. Kies een team dat meedoet.',
    'This team does not take part in this cycle. Choose a team that does.',
  ),
  refused(
    'the board',
    running,
    'board',
    note,
    'may-not',
    'Een notitie maken kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de ervaringsdeskundige. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de ervaringsdeskundige.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the expert by experience can add a note here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the expert by experience.',
  ),
  refused(
    'the cycle was shared',
    shared,
    'coordinator-ggnet',
    note,
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),

  done('a baseline, before the lock', begun, 'coordinator-ggnet', aMeasurement('ggnet', { baseline: true }), [
    'measurement-recorded',
  ]),
  done('after the evaluation was accepted', sharing, 'coordinator-ggnet', aMeasurement('ggnet'), [
    'measurement-recorded',
    'supplement-opened',
  ]),
  done('even after the cycle was shared', shared, 'coordinator-ggnet', aMeasurement('ggnet'), [
    'measurement-recorded',
    'supplement-opened',
  ]),
  refused(
    'the cycle was stopped',
    stopped,
    'coordinator-ggnet',
    aMeasurement('ggnet'),
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),
  refused(
    'the period ends before it begins',
    running,
    'lead',
    aMeasurement('ggnet', { from: '2026-05-31', until: '2026-05-01' }),
    'period-backwards',
    'De periode eindigt voordat ze begint. Kijk de twee datums na.',
    'The period ends before it begins. Look at both dates again.',
  ),
  refused(
    'the period is not over',
    running,
    'lead',
    aMeasurement('ggnet', { until: '2026-06-02' }),
    'not-in-the-future',
    'Deze datum moet nog komen. Kies vandaag of een eerdere dag.',
    'This date is still to come. Choose today or an earlier day.',
  ),
  refused(
    'of somebody else’s team',
    running,
    'coordinator-ggnet',
    aMeasurement('dimence'),
    'not-your-team',
    'Je hoort niet bij team Dimence, dus je kunt dit niet voor dat team doen. Vraag de coördinator van dat team.',
    "You do not belong to team Dimence, so you can't do this for that team. Ask the team's coordinator.",
  ),
  refused(
    'the board',
    running,
    'board',
    aMeasurement('ggnet'),
    'may-not',
    'Een meting invoeren kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can record a measurement here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),

  done('by whoever wrote it', noted, 'coordinator-ggnet', correctNote, ['note-corrected']),
  done('by the ALT', noted, 'alt-2', correctNote, ['note-corrected']),
  refused(
    'of somebody else’s team',
    noted,
    'coordinator-dimence',
    correctNote,
    'line-not-yours',
    'Deze regel is van iemand anders. Vraag die persoon om het te doen, of vraag het de projectleider.',
    "This line is somebody else's. Ask them to do it, or ask the project lead.",
  ),
  refused(
    'a line that is no note',
    noted,
    'lead',
    (life) => ({ ...correctNote(life), line: measurementLine(life) }),
    'no-such-line',
    'Deze regel is er niet, of kan hier niet. Kies een notitie of een meting uit de lijst.',
    'This line is not there, or not possible here. Choose a note or a measurement from the list.',
  ),
  refused(
    'the board',
    noted,
    'board',
    correctNote,
    'may-not',
    'Een notitie verbeteren kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de ervaringsdeskundige. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team, de projectleider of de ervaringsdeskundige.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the expert by experience can correct a note here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team, the project lead or the expert by experience.',
  ),
  refused(
    'it was hidden',
    () => hidden(),
    'coordinator-ggnet',
    correctNote,
    'hidden-already',
    'Deze regel is verborgen en de tekst is gewist. Daar verandert niets meer aan. Wil je iets vertellen? Maak een nieuwe notitie.',
    'This line is hidden and its text was erased, so nothing changes in it any more. Is there something to tell? Add a new note.',
  ),

  done('of the own team', noted, 'coordinator-ggnet', correctMeasurement({}), ['measurement-corrected']),
  done('after the evaluation was accepted', sharing, 'lead', correctMeasurement({}), [
    'measurement-corrected',
    'supplement-opened',
  ]),
  refused(
    'of somebody else’s team',
    noted,
    'coordinator-dimence',
    correctMeasurement({}),
    'line-not-yours',
    'Deze regel is van iemand anders. Vraag die persoon om het te doen, of vraag het de projectleider.',
    "This line is somebody else's. Ask them to do it, or ask the project lead.",
  ),
  refused(
    'it says what it said',
    noted,
    'lead',
    correctMeasurement({ value: 3 }),
    'nothing-changes',
    'Zo verandert er niets. Pas iets aan, of laat het zoals het is.',
    'This changes nothing. Change something, or leave it as it is.',
  ),
  refused(
    'the period ends before it begins',
    noted,
    'lead',
    correctMeasurement({ from: '2026-05-31', until: '2026-05-01' }),
    'period-backwards',
    'De periode eindigt voordat ze begint. Kijk de twee datums na.',
    'The period ends before it begins. Look at both dates again.',
  ),
  refused(
    'the period is not over',
    noted,
    'lead',
    correctMeasurement({ until: '2026-07-01' }),
    'not-in-the-future',
    'Deze datum moet nog komen. Kies vandaag of een eerdere dag.',
    'This date is still to come. Choose today or an earlier day.',
  ),
  refused(
    'a line that there is not',
    noted,
    'lead',
    correctMeasurement({ line: 999 }),
    'no-such-line',
    'Deze regel is er niet, of kan hier niet. Kies een notitie of een meting uit de lijst.',
    'This line is not there, or not possible here. Choose a note or a measurement from the list.',
  ),
  refused(
    'the board',
    noted,
    'board',
    correctMeasurement({}),
    'may-not',
    'Een meting verbeteren kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can correct a measurement here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),

  done('two lines of the own team', noted, 'coordinator-ggnet', share, ['lines-shared']),
  done('all of a team so far', noted, 'lead', { type: 'share-lines', team: 'ggnet' }, ['lines-shared']),
  refused(
    'somebody else’s lines',
    noted,
    'coordinator-dimence',
    share,
    'line-not-yours',
    'Deze regel is van iemand anders. Vraag die persoon om het te doen, of vraag het de projectleider.',
    "This line is somebody else's. Ask them to do it, or ask the project lead.",
  ),
  refused(
    'all of somebody else’s team',
    noted,
    'coordinator-dimence',
    { type: 'share-lines', team: 'ggnet' },
    'not-your-team',
    'Je hoort niet bij team GGnet, dus je kunt dit niet voor dat team doen. Vraag de coördinator van dat team.',
    "You do not belong to team GGnet, so you can't do this for that team. Ask the team's coordinator.",
  ),
  refused(
    'of a team that is not in it',
    noted,
    'lead',
    { type: 'share-lines', team: 'elders' },
    'no-such-team',
    'Dit team doet niet mee aan deze leercyclus. Kies een team dat meedoet.',
    'This team does not take part in this cycle. Choose a team that does.',
  ),
  refused(
    'neither a team nor a line',
    noted,
    'lead',
    { type: 'share-lines' },
    'nothing-to-share',
    'Kies eerst wat je wilt delen: regels uit de lijst, of alles van een team tot nu toe.',
    'First choose what to share: lines from the list, or all of a team so far.',
  ),
  refused(
    'a line that there is not',
    noted,
    'lead',
    { type: 'share-lines', lines: [999] },
    'no-such-line',
    'Deze regel is er niet, of kan hier niet. Kies een notitie of een meting uit de lijst.',
    'This line is not there, or not possible here. Choose a note or a measurement from the list.',
  ),
  refused(
    'the facilitator',
    noted,
    'facilitator',
    share,
    'may-not',
    'Notities en metingen delen kan hier alleen de coördinator, de vervanger, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the Action Learning Team or the project lead can share notes and measurements here. Ask the coordinator, the deputy, the Action Learning Team or the project lead.',
  ),

  done('somebody can be recognised', typed, 'lead', hide, ['line-hidden']),
  done('somebody can be recognised in a draft', drafted, 'lead', hideDraft, ['line-hidden']),
  refused(
    'it was hidden before',
    () => hidden(),
    'lead',
    hide,
    'hidden-already',
    'Deze regel is verborgen en de tekst is gewist. Daar verandert niets meer aan. Wil je iets vertellen? Maak een nieuwe notitie.',
    'This line is hidden and its text was erased, so nothing changes in it any more. Is there something to tell? Add a new note.',
  ),
  refused(
    'the ALT asks',
    typed,
    'alt-1',
    hide,
    'may-not',
    'Een regel verbergen kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can hide a line here. Ask the project lead.',
  ),
  refused(
    'a line without a text',
    typed,
    'lead',
    { type: 'hide-line', line: 2, reason: 'een naam' },
    'no-such-line',
    'Deze regel is er niet, of kan hier niet. Kies een notitie of een meting uit de lijst.',
    'This line is not there, or not possible here. Choose a note or a measurement from the list.',
  ),

  done('what helped', running, 'coordinator-ggnet', factor, ['factor-added']),
  refused(
    'in a team that is not in it',
    running,
    'lead',
    { ...factor, helpedIn: ['elders'] },
    'no-such-team',
    'Dit team doet niet mee aan deze leercyclus. Kies een team dat meedoet.',
    'This team does not take part in this cycle. Choose a team that does.',
  ),
  refused(
    'the board',
    running,
    'board',
    factor,
    'may-not',
    'Noteren wat hielp of in de weg zat, kan hier alleen de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider. Vraag het aan de coördinator, de vervanger, de procesbegeleider, het Action Learning Team of de projectleider.',
    'Only the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead can note what helped or hindered here. Ask the coordinator, the deputy, the facilitator, the Action Learning Team or the project lead.',
  ),
  refused(
    'the cycle was stopped',
    stopped,
    'lead',
    factor,
    'closed',
    'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
    'This cycle has ended. You can still read everything. Want to go on? Begin a new cycle.',
  ),
];
