import { type DirectoryEvent } from '../../../domain/programme/directory.events.js';
import { marked } from '../language.js';
import { type Sentences } from './telling.js';

/** What happened to the organisations and teams of a programme, in English. */
export const englishDirectory: Sentences<DirectoryEvent> = {
  'organisation-added': ({ organisation, name, person, partOf, region }, { did, names, persons }) => {
    const what = name ?? names.organisation(organisation);
    const done = did(`wrote down the organisation ${what}`, `the organisation ${what} was written down`);
    const alone = person === null ? '' : ` It is one person: ${persons([person])}.`;
    const member = partOf === null ? '' : ` It is part of ${names.organisation(partOf)}.`;
    const where = region === undefined ? '' : ` The region: ${marked('en', region)}.`;
    return `${done}.${alone}${member}${where}`;
  },
  'organisation-changed': ({ organisation, changes: { name, kind, partOf, region } }, { did, names }) => {
    const what = names.organisation(organisation);
    const done = did(`changed the organisation ${what}`, `the organisation ${what} was changed`);
    const called = name === undefined ? '' : ` It is called ${marked('en', name)} now.`;
    const is = kind === undefined ? '' : ' It is another kind of partner.';
    const none = partOf === null ? ' It is part of nothing any more.' : '';
    const member = typeof partOf === 'string' ? ` It is part of ${names.organisation(partOf)} now.` : '';
    const nowhere = region === null ? ' No region is named any more.' : '';
    const where = typeof region === 'string' ? ` The region is ${marked('en', region)} now.` : '';
    return `${done}.${called}${is}${none}${member}${nowhere}${where}`;
  },
  'team-added': ({ name, organisation }, { did, names }) =>
    `${did(`wrote down a team`, `a team was written down`)}: ${marked('en', name)}, of ${names.organisation(organisation)}.`,
  'team-renamed': ({ team, name }, telling) => {
    const what = telling.team(team);
    return `${telling.did(`gave ${what} another name`, `${what} got another name`)}: ${marked('en', name)}.`;
  },
};
