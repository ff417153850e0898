import { type ToProgramme } from '../../api/send.js';
import { type Body } from '../../api/types.js';
import { type Field, type Form, type Forms, type Values } from '../../commands/form.js';
import { given, oneOf, text } from '../../commands/values.js';
import { ladderForm } from './ladder.form.js';
import { settingsForm, type Settled } from './settings.form.js';

const roles = [
  ...(['coordinator', 'deputy', 'alt', 'facilitator', 'lead', 'board', 'expert'] as const),
  ...(['partner', 'funder', 'follower', 'subscriber'] as const),
] as const;

const ofTeam = ({ role }: Values): boolean => role === 'coordinator' || role === 'deputy';
const reason: Field<unknown> = { name: 'reason', kind: 'typed', max: 2_000 };
const perhapsWhy: Field<unknown> = { ...reason, optional: true };
const part: Field<unknown>[] = [
  { name: 'role', kind: 'one', words: roles },
  { name: 'team', kind: 'one', from: 'teams', when: ofTeam },
  {
    name: 'organisation',
    kind: 'one',
    from: 'organisations',
    when: ({ role }) => role === 'partner' || role === 'funder',
  },
  {
    name: 'workpackage',
    kind: 'one',
    from: 'workpackages',
    optional: true,
    when: ({ role }) => role === 'alt' || role === 'facilitator' || role === 'expert',
  },
];
const until: Field<unknown> = { name: 'until', kind: 'date', optional: true };

/** What is done with a programme. */
export const programmeForms = {
  'rewrite-programme': {
    fields: [
      { name: 'aim', kind: 'typed', max: 2_000 },
      { name: 'approach', kind: 'typed', max: 4_000, optional: true },
      perhapsWhy,
    ],
    hasHelp: true,
    prefill: ({ here: { programme } }) => ({ aim: programme.aim ?? '', approach: programme.approach ?? '' }),
    make: ({ values, here: { programme } }) => ({
      command: {
        type: 'rewrite-programme',
        aim: text(values, 'aim'),
        ...given(values, 'approach'),
        ...given(values, 'reason'),
      },
      restsOn: { part: 'text', version: programme.version },
    }),
  },
  'change-settings': settingsForm,
  // The same command, about what people hear most of.
  'change-ladder': ladderForm,
  'enter-stage': {
    fields: [perhapsWhy],
    isGrave: true,
    make: ({ about, values }) => ({
      command: {
        type: 'enter-stage',
        stage: oneOf(['running', 'preparing', 'closing', 'closed'], about),
        ...given(values, 'reason'),
      },
    }),
  },
  'set-condition': {
    fields: [
      { name: 'text', kind: 'typed', max: 1_000 },
      { name: 'dueOn', kind: 'date', optional: true },
      { name: 'owner', kind: 'one', from: 'people', optional: true },
      { name: 'unwaivable', kind: 'tick' },
    ],
    make: ({ values }) => ({
      command: {
        type: 'set-condition',
        text: text(values, 'text'),
        ...given(values, 'dueOn'),
        ...given(values, 'owner'),
        waivable: values.unwaivable !== 'yes',
      },
    }),
  },
  'give-role': {
    fields: [{ name: 'person', kind: 'one', from: 'people' }, ...part, { ...until, name: 'from' }, until],
    make: ({ values }) => ({
      command: {
        type: 'give-role',
        person: text(values, 'person'),
        ...partOf(values),
        ...given(values, 'from'),
        ...given(values, 'until'),
      },
    }),
  },
  'end-role': {
    fields: [{ name: 'person', kind: 'one', from: 'people' }, ...part, until],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({
      command: {
        type: 'end-role',
        person: text(values, 'person'),
        ...partOf(values),
        ...given(values, 'until'),
      },
    }),
  },
  'appoint-coordinator': {
    fields: [
      { name: 'team', kind: 'one', from: 'teams' },
      { name: 'coordinator', kind: 'one', from: 'people', optional: true },
      { name: 'deputy', kind: 'one', from: 'people', optional: true },
    ],
    hasHelp: true,
    make: ({ values }) => ({
      command: {
        type: 'appoint-coordinator',
        team: text(values, 'team'),
        ...given(values, 'coordinator'),
        ...given(values, 'deputy'),
      },
    }),
  },
  'add-organisation': {
    fields: [
      { name: 'name', kind: 'line', max: 120 },
      { name: 'kind', kind: 'one', from: 'partner-types', optional: true },
      { name: 'partOf', kind: 'one', from: 'organisations', optional: true },
    ],
    make: ({ values }) => ({
      command: {
        type: 'add-organisation',
        name: text(values, 'name'),
        ...given(values, 'kind'),
        ...given(values, 'partOf'),
      },
    }),
  },
  'change-organisation': {
    fields: [
      { name: 'organisation', kind: 'one', from: 'organisations' },
      { name: 'name', kind: 'line', max: 120, optional: true },
      { name: 'kind', kind: 'one', from: 'partner-types', optional: true },
      { name: 'partOf', kind: 'one', from: 'organisations', optional: true },
    ],
    hasHelp: true,
    make: ({ values }) => ({
      command: {
        type: 'change-organisation',
        organisation: text(values, 'organisation'),
        ...given(values, 'name'),
        ...given(values, 'kind'),
        ...given(values, 'partOf'),
      },
    }),
  },
  'add-team': {
    fields: [
      { name: 'name', kind: 'line', max: 120 },
      { name: 'organisation', kind: 'one', from: 'organisations' },
      { name: 'workpackage', kind: 'one', from: 'workpackages' },
    ],
    make: ({ values }) => ({
      command: {
        type: 'add-team',
        name: text(values, 'name'),
        organisation: text(values, 'organisation'),
        workpackage: text(values, 'workpackage'),
      },
    }),
  },
  'rename-team': {
    fields: [
      { name: 'team', kind: 'one', from: 'teams' },
      { name: 'name', kind: 'line', max: 120 },
    ],
    hasHelp: true,
    make: ({ values }) => ({
      command: { type: 'rename-team', team: text(values, 'team'), name: text(values, 'name') },
    }),
  },
} satisfies Forms<Settled, ToProgramme>;

/** What is done with one condition of the funder. */
export const conditionForms = {
  'meet-condition': {
    fields: [{ name: 'evidence', kind: 'typed', max: 2_000 }],
    make: ({ about, values }) => ({
      command: { type: 'meet-condition', condition: about, evidence: text(values, 'evidence') },
    }),
  },
  'waive-condition': {
    fields: [reason],
    isGrave: true,
    make: ({ about, values }) => ({
      command: { type: 'waive-condition', condition: about, reason: text(values, 'reason') },
    }),
  },
} satisfies Forms<object, ToProgramme>;

/** Invites somebody into the programme with a role. */
export const invitePerson: Form<object, Body<'/api/programme/people'>> = {
  fields: [
    { name: 'called', kind: 'line', max: 120 },
    { name: 'email', kind: 'email' },
    { name: 'language', kind: 'choice', words: ['nl', 'en'] },
    ...part,
  ],
  hasHelp: true,
  prefill: () => ({ language: 'nl' }),
  make: ({ values }) => ({
    name: text(values, 'called'),
    email: text(values, 'email'),
    language: oneOf(['nl', 'en'], text(values, 'language')),
    roles: [partOf(values)],
  }),
};

/** Leaves the programme. */
export const leaveProgramme: Form<object, Body<'/api/programme/leave'>> = {
  fields: [],
  hasHelp: true,
  isGrave: true,
  make: () => ({}),
};

function partOf(values: Values) {
  return {
    role: oneOf(roles, text(values, 'role')),
    ...given(values, 'team'),
    ...given(values, 'organisation'),
    ...given(values, 'workpackage'),
  };
}
