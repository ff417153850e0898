import { type Pledge } from '../../api/process.queries.js';
import { type ToPledge } from '../../api/send.js';
import { type Body } from '../../api/types.js';
import { type Form, type Forms } from '../../commands/form.js';
import { given, text } from '../../commands/values.js';

const onDay = (value: string) => ({ precision: 'day' as const, value });

/** What is done with a pledge. */
export const pledgeForms = {
  'sign-pledge': {
    fields: [{ name: 'signatory', kind: 'line', max: 200, optional: true }],
    hasHelp: true,
    make: ({ values }) => {
      const { signatory: name } = given(values, 'signatory');
      return { command: { type: 'sign-pledge', ...(name !== undefined && { signatory: { name } }) } };
    },
  },
  'renew-pledge': {
    fields: [{ name: 'until', kind: 'date' }],
    make: ({ values }) => ({ command: { type: 'renew-pledge', until: onDay(text(values, 'until')) } }),
  },
  'withdraw-pledge': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'withdraw-pledge', reason: text(values, 'reason') } }),
  },
} satisfies Forms<Pledge, ToPledge>;

/** Makes a pledge of a team or of an organisation, and asks for its signature. */
export const makePledge: Form<object, Body<'/api/pledges'>> = {
  fields: [
    { name: 'by', kind: 'choice', words: ['byTeam', 'byOrganisation'] },
    { name: 'team', kind: 'one', from: 'teams', when: ({ by }) => by !== 'byOrganisation' },
    { name: 'organisation', kind: 'one', from: 'organisations', when: ({ by }) => by === 'byOrganisation' },
    { name: 'level', kind: 'one', from: 'pledge-levels' },
    { name: 'with', kind: 'line', max: 200 },
    { name: 'text', kind: 'typed', max: 4_000 },
    { name: 'signatory', kind: 'line', max: 200, optional: true },
    { name: 'from', kind: 'date', optional: true },
    { name: 'until', kind: 'date', optional: true },
  ],
  prefill: () => ({ by: 'byTeam' }),
  make: ({ values }) => {
    const { signatory: name } = given(values, 'signatory');
    const { until } = given(values, 'until');
    return {
      by:
        values.by === 'byOrganisation'
          ? { organisation: text(values, 'organisation') }
          : { team: text(values, 'team') },
      level: text(values, 'level'),
      with: { name: text(values, 'with') },
      text: text(values, 'text'),
      ...(name !== undefined && { signatory: { name } }),
      ...given(values, 'from'),
      ...(until !== undefined && { until: onDay(until) }),
    };
  },
};
