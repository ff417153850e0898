import { type Form } from './form.js';
import { given, text } from '../../../commands/values.js';

/** What is done to and by the teams of a cycle. */
export const teamForms = {
  'report-team-ready': { fields: [], make: ({ about }) => ({ command: { type: 'report-team-ready', team: about } }) },
  'report-team-finished': {
    fields: [],
    make: ({ about }) => ({ command: { type: 'report-team-finished', team: about } }),
  },
  'pause-team': { fields: [], make: ({ about }) => ({ command: { type: 'pause-team', team: about } }) },
  'resume-team': { fields: [], make: ({ about }) => ({ command: { type: 'resume-team', team: about } }) },
  'drop-out-team': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    isGrave: true,
    make: ({ about, values }) => ({
      command: { type: 'drop-out-team', team: about, reason: text(values, 'reason') },
    }),
  },
  'plan-team': {
    fields: [
      { name: 'starts', kind: 'date', optional: true },
      { name: 'ends', kind: 'date', optional: true },
    ],
    prefill: ({ about, cycle }) => {
      const team = cycle.teams.find(({ id }) => id === about);
      return { starts: team?.from ?? '', ends: team?.until?.precision === 'day' ? team.until.value : '' };
    },
    make: ({ about, values }) => {
      const { starts: from } = given(values, 'starts');
      const { ends } = given(values, 'ends');
      return {
        command: {
          type: 'plan-team',
          team: about,
          ...(from !== undefined && { from }),
          ...(ends !== undefined && { until: { precision: 'day', value: ends } }),
        },
      };
    },
  },
  'invite-team': {
    fields: [{ name: 'team', kind: 'new-team' }],
    make: ({ values }) => ({ command: { type: 'invite-team', team: text(values, 'team') } }),
  },
  'start-with-fewer': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'start-with-fewer', reason: text(values, 'reason') } }),
  },
  'finish-experiment': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'finish-experiment', reason: text(values, 'reason') } }),
  },
} satisfies Record<string, Form>;
