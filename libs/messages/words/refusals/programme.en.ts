import { capitalised, listed } from '../language.js';
import { label } from '../labels.js';
import { type dutchProgrammeRefusals } from './programme.nl.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with a programme now, and what can, in English. */
export const englishProgrammeRefusals: Record<keyof typeof dutchProgrammeRefusals, RefusalSentence> = {
  'programme-closed': 'This programme is closed. You can still read everything.',
  'stage-not-next': ({ details }) => {
    const next = Array.isArray(details.next) ? details.next.map((stage) => label('en', 'stage', String(stage))) : [];
    return next.length === 0
      ? 'That is not possible now. See which stage the programme is in.'
      : `That is not possible now. From here the programme can only go to: ${listed('en', next)}.`;
  },
  'programme-not-rewritten': 'Nothing has changed yet. Change the aim or the approach.',
  'settings-same': 'It is like this already. Nothing was changed, and there is nothing to do.',
  'step-twice': 'Two steps of the reminders have the same name. Give each a name of its own.',
  'no-such-condition': 'There is no such condition. Choose one from the list.',
  'condition-settled': 'This condition has been settled already. Nothing left to do.',
  'not-waivable': "Nobody can let this condition of the funder's go, not even the board. Ask the funder to change it.",
  'may-not-give-role': ({ role, anyRole }) =>
    anyRole
      ? `${capitalised(role)} is for ${anyRole} to give and take. Ask ${anyRole}.`
      : `${capitalised(role)} is not for you to give and take. Ask the project lead who does.`,
  'role-needs-team': ({ role }) => `${capitalised(role)} belongs to a team. Choose which team.`,
  'role-needs-organisation': ({ role }) =>
    `${capitalised(role)} belongs to an organisation. Choose which organisation.`,
  'role-not-held': ({ role }) => `This person does not hold ${role}. There is nothing to end.`,
  'last-lead': 'Then the programme would have no project lead. Give somebody else that role first, and try again then.',
  'may-not-appoint': ({ team }) =>
    `Who coordinates ${team} is for the team itself, its organisation or the project lead to say. Ask them.`,
  'already-appointed': ({ team }) => `That is how it is for ${team} already. Nothing to do.`,
  'organisation-named-once': 'Give the organisation a name, or choose the person who is the organisation. Not both.',
  'organisation-not-changed':
    'Nothing has changed yet. Change the name, the kind, or what the organisation is part of.',
  'no-such-plan': 'The programme has no plan of this name. Choose one from the list.',
};
