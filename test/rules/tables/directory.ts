import { ProgrammeLife } from '../../support/builders/programme.js';
import { done, refused, type Row } from '../table.js';

const running = () => new ProgrammeLife().founded();
const closed = () =>
  running()
    .does('lead', { type: 'enter-stage', stage: 'closing' })
    .does('lead', { type: 'enter-stage', stage: 'closed' });
const withTypes = () =>
  running().does('lead', {
    type: 'change-settings',
    changes: { partnerTypes: [{ code: 'provider', label: 'aanbieder' }] },
  });

const add = (more: object = { name: 'Wopit' }) => ({ type: 'add-organisation', ...more });
const change = (more: object) => ({ type: 'change-organisation', organisation: 'ggnet', ...more });
const addTeam = { type: 'add-team', name: 'Noord', organisation: 'ggnet', workpackage: 'zorg' };
const rename = { type: 'rename-team', team: 'ggnet', name: 'Zuid' };

const closedNl = 'Dit programma is afgesloten. Je kunt alles nog lezen.';
const closedEn = 'This programme is closed. You can still read everything.';
const typeNl = 'Dit soort partner kent het programma niet. Kies een soort uit de lijst.';
const typeEn = 'The programme does not know this type of partner. Choose one from the list.';
const onceNl = 'Geef de organisatie een naam, of kies de persoon die de organisatie is. Niet allebei.';
const onceEn = 'Give the organisation a name, or choose the person who is the organisation. Not both.';

/** What is done with the organisations and teams of a programme. */
export const directory: Row[] = [
  done('a new organisation', running, 'lead', add(), ['organisation-added']),
  done('a member of a consortium', running, 'board', add({ name: 'MIND', partOf: 'gem' }), ['organisation-added']),
  done('one that is a person', running, 'lead', add({ person: 'partner' }), ['organisation-added']),
  done('one of a type', withTypes, 'lead', add({ name: 'Wopit', kind: 'provider' }), ['organisation-added']),
  refused(
    'of a type nobody knows',
    withTypes,
    'lead',
    add({ name: 'W', kind: 'bank' }),
    'no-such-partner-type',
    typeNl,
    typeEn,
  ),
  refused('without a name', running, 'lead', add({}), 'organisation-named-once', onceNl, onceEn),
  refused(
    'a person with another name',
    running,
    'lead',
    add({ name: 'Praktijk', person: 'partner' }),
    'organisation-named-once',
    onceNl,
    onceEn,
  ),
  refused(
    'a partner writes down another',
    running,
    'partner',
    add(),
    'may-not',
    'Een organisatie opschrijven kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can write down an organisation here. Ask the project lead or the board.',
  ),
  refused('a new one, it is closed', closed, 'lead', add(), 'programme-closed', closedNl, closedEn),

  done('another name', running, 'lead', change({ name: 'GGNet Oost' }), ['organisation-changed']),
  done('it leaves its consortium', running, 'board', change({ partOf: null }), ['organisation-changed']),
  refused(
    'nothing is changed',
    running,
    'lead',
    change({}),
    'organisation-not-changed',
    'Er is nog niets veranderd. Pas de naam aan, het soort, of waar de organisatie bij hoort.',
    'Nothing has changed yet. Change the name, the kind, or what the organisation is part of.',
  ),
  refused(
    'into a type nobody knows',
    withTypes,
    'lead',
    change({ kind: 'bank' }),
    'no-such-partner-type',
    typeNl,
    typeEn,
  ),
  refused(
    'the coordinator renames it',
    running,
    'coordinator',
    change({ name: 'Wij' }),
    'may-not',
    'Een organisatie veranderen kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can change an organisation here. Ask the project lead or the board.',
  ),
  refused('another name, it is closed', closed, 'lead', change({ name: 'x' }), 'programme-closed', closedNl, closedEn),

  done('a new team', running, 'lead', addTeam, ['team-added']),
  refused(
    'the facilitator writes down a team',
    running,
    'facilitator',
    addTeam,
    'may-not',
    'Een team opschrijven kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can write down a team here. Ask the project lead.',
  ),
  refused('a new team, it is closed', closed, 'lead', addTeam, 'programme-closed', closedNl, closedEn),
  done('a team gets another name', running, 'lead', rename, ['team-renamed']),
  refused(
    'its coordinator renames it',
    running,
    'coordinator',
    rename,
    'may-not',
    'Een team een andere naam geven kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can give a team another name here. Ask the project lead.',
  ),
];
