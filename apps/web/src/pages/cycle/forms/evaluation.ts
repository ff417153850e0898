import { type Form } from './form.js';
import { given, oneOf, several, text } from '../../../commands/values.js';

/** What is done to learn from what was tried. */
export const evaluationForms = {
  'write-evaluation': {
    fields: [
      { name: 'summary', kind: 'typed', max: 4_000 },
      { name: 'conclusion', kind: 'conclusion' },
      { name: 'followUp', kind: 'follow-up' },
      { name: 'results', kind: 'results' },
      { name: 'reason', kind: 'typed', max: 2_000, optional: true },
    ],
    hasHelp: true,
    prefill: ({ cycle: { evaluation } }) => ({
      summary: evaluation?.texts[0] ?? '',
      conclusion: evaluation?.conclusion.code ?? '',
      followUp: evaluation?.followUp.code ?? '',
      reason: evaluation?.texts[1] ?? '',
      ...Object.fromEntries((evaluation?.results ?? []).map(({ team, result }) => [`result:${team.id}`, result.code])),
    }),
    make: ({ values, cycle }) => ({
      command: {
        type: 'write-evaluation',
        summary: text(values, 'summary'),
        conclusion: oneOf(['too-early', 'confirmed', 'refuted'], text(values, 'conclusion')),
        followUp: oneOf(['adapt', 'adopt', 'expand', 'abandon'], text(values, 'followUp')),
        results: cycle.teams.flatMap(({ id }) => {
          const result = text(values, `result:${id}`);
          return result === '' ? [] : [{ team: id, result: oneOf(['unclear', 'helped', 'not'], result) }];
        }),
        ...given(values, 'reason'),
      },
      restsOn: { part: 'evaluation', version: cycle.versions.evaluation ?? 0 },
    }),
  },
  'submit-evaluation': {
    fields: [{ name: 'authors', kind: 'persons', optional: true }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'submit-evaluation', authors: several(values, 'authors') } }),
  },
  'add-minority-view': {
    fields: [{ name: 'view', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'add-minority-view', view: text(values, 'view') } }),
  },
  'judge-usability': {
    fields: [
      { name: 'usable', kind: 'choice', options: ['yes', 'no'] },
      { name: 'reason', kind: 'typed', max: 2_000, optional: true },
    ],
    hasHelp: true,
    prefill: () => ({ usable: 'yes' }),
    make: ({ values }) => ({
      command: { type: 'judge-usability', usable: values.usable !== 'no', ...given(values, 'reason') },
    }),
  },
  contribute: {
    fields: [{ name: 'blueprint', kind: 'blueprint' }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'contribute', blueprint: text(values, 'blueprint') } }),
  },
} satisfies Record<string, Form>;
