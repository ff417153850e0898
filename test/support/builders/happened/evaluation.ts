import { type EvaluationEvent } from '../../../../libs/domain/cycle/events/evaluation.js';
import { type Examples } from './examples.js';

const figures = {
  measurements: 1,
  baselines: 2,
  median: 3.5,
  baselineMedian: 1,
  notes: 0,
  teams: [{ team: 'team-wopit', measurements: 1, median: 3.5, baselineMedian: 1 }],
};

/** Examples of what can have happened to the evaluation and to what was learnt. */
export const evaluationHappened: Examples<EvaluationEvent> = {
  'prediction-laid-beside-data': [
    { type: 'prediction-laid-beside-data', entered: 3, figures, enough: true },
    {
      type: 'prediction-laid-beside-data',
      entered: 3,
      figures: { ...figures, median: null, baselineMedian: null },
      enough: false,
    },
  ],
  'evaluation-written': [
    {
      type: 'evaluation-written',
      version: 1,
      summary: 'ref-summary',
      conclusion: 'too-early',
      followUp: 'adapt',
      results: [
        { team: 'team-wopit', result: 'helped' },
        { team: 'team-ggnet', result: 'unclear' },
      ],
      reason: 'ref-reason',
    },
    {
      type: 'evaluation-written',
      version: 2,
      summary: 'ref-summary',
      conclusion: 'refuted',
      followUp: 'abandon',
      results: [],
    },
    {
      type: 'evaluation-written',
      version: 3,
      supplement: true,
      summary: 'ref-summary',
      conclusion: 'confirmed',
      followUp: 'adopt',
      results: [],
    },
  ],
  'evaluation-submitted': [{ type: 'evaluation-submitted', version: 1, authors: ['person-1'] }],
  'minority-view-added': [{ type: 'minority-view-added', view: 'ref-view' }],
  'usability-judged': [
    { usable: true, reason: null },
    { usable: false, reason: 'ref-reason' },
  ].map((judged) => ({ type: 'usability-judged', ...judged })),
  'supplement-opened': [{ type: 'supplement-opened' }],
  'supplement-accepted': [{ type: 'supplement-accepted', version: 3 }],
  'blueprint-linked': [
    { type: 'blueprint-linked', blueprint: 'blueprint-1', factors: 3, by: 'service' },
    { type: 'blueprint-linked', blueprint: 'blueprint-1', factors: 0, by: 'contribution' },
  ],
  'blueprint-published-heard': [{ type: 'blueprint-published-heard', blueprint: 'blueprint-1', version: 2 }],
  'blueprint-withdrawn-heard': [{ type: 'blueprint-withdrawn-heard', blueprint: 'blueprint-1' }],
};
