import { type DirectoryEvent } from '../../../domain/programme/directory.events.js';
import { marked } from '../language.js';
import { type Sentences } from './telling.js';

/** What happened to the organisations and teams of a programme, in Dutch. */
export const dutchDirectory: Sentences<DirectoryEvent> = {
  'organisation-added': ({ organisation, name, person, partOf, region }, { did, names, persons }) => {
    const what = name ?? names.organisation(organisation);
    const done = did(`schreef de organisatie ${what} op`, `de organisatie ${what} is opgeschreven`);
    const alone = person === null ? '' : ` Deze organisatie is één persoon: ${persons([person])}.`;
    const member = partOf === null ? '' : ` Die hoort bij ${names.organisation(partOf)}.`;
    const where = region === undefined ? '' : ` De regio: ${marked('nl', region)}.`;
    return `${done}.${alone}${member}${where}`;
  },
  'organisation-changed': ({ organisation, changes: { name, kind, partOf, region } }, { did, names }) => {
    const what = names.organisation(organisation);
    const done = did(`veranderde iets aan de organisatie ${what}`, `er is iets veranderd aan de organisatie ${what}`);
    const called = name === undefined ? '' : ` De naam is nu ${marked('nl', name)}.`;
    const is = kind === undefined ? '' : ' Het soort partner is een ander.';
    const none = partOf === null ? ' De organisatie hoort nergens meer bij.' : '';
    const member = typeof partOf === 'string' ? ` De organisatie hoort nu bij ${names.organisation(partOf)}.` : '';
    const nowhere = region === null ? ' Er staat geen regio meer bij.' : '';
    const where = typeof region === 'string' ? ` De regio is nu ${marked('nl', region)}.` : '';
    return `${done}.${called}${is}${none}${member}${nowhere}${where}`;
  },
  'team-added': ({ name, organisation }, { did, names }) =>
    `${did(`schreef een team op`, `er is een team opgeschreven`)}: ${marked('nl', name)}, van ${names.organisation(organisation)}.`,
  'team-renamed': ({ team, name }, telling) => {
    const what = telling.team(team);
    return `${telling.did(`gaf ${what} een andere naam`, `${what} kreeg een andere naam`)}: ${marked('nl', name)}.`;
  },
};
