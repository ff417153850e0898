import { describe, expect, it } from '@jest/globals';
import { anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { aSettings } from '../../../test/support/builders/programme-row.js';

const figures = (measurements: number) => ({
  ...{ measurements, baselines: 0, median: 1, baselineMedian: null, notes: 0, teams: [] },
});

describe('the prediction beside the data', () => {
  it('says whether there are enough measurements to tell', () => {
    const enough = (measurements: number) => {
      const life = new CycleLife(undefined, { ...aSettings(), leastMeasurements: 5 }).evaluating();
      const laid = { type: 'lay-prediction', entered: life.cycle.entered, figures: figures(measurements) };
      return life.does(null, laid, { via: 'service' }).events.at(-1)?.event;
    };
    expect(enough(4)).toMatchObject({ type: 'prediction-laid-beside-data', enough: false });
    expect(enough(5)).toMatchObject({ enough: true, figures: figures(5) });
    expect(enough(6)).toMatchObject({ enough: true });
  });
});

describe('views beside the evaluation', () => {
  it('stay under the name of whoever holds them, the last of each', () => {
    const life = new CycleLife().evaluating().does('facilitator', anEvaluation);
    const see = (person: string, view: string) => life.does(person, { type: 'add-minority-view', view });
    see('board', 'anders');
    see('coordinator-ggnet', 'te vroeg');
    see('board', 'heel anders');
    expect(life.cycle.minority).toEqual([
      { person: 'coordinator-ggnet', view: 'te vroeg' },
      { person: 'board', view: 'heel anders' },
    ]);
  });
});

describe('an evaluation', () => {
  it('keeps all who wrote it, and the last of what they concluded', () => {
    const life = new CycleLife().evaluating().does('facilitator', anEvaluation);
    life.does('coordinator-ggnet', {
      ...anEvaluation,
      conclusion: 'refuted',
      results: [{ team: 'ggnet', result: 'not' }],
    });
    life.does('facilitator', { type: 'submit-evaluation', authors: ['alt-2'] });
    expect(life.events.at(-1)?.event).toEqual({
      ...{ type: 'evaluation-submitted', version: 2 },
      authors: ['facilitator', 'coordinator-ggnet', 'alt-2'],
    });
    expect(life.cycle.evaluation).toMatchObject({
      ...{ version: 2, submitted: 2, conclusion: 'refuted', followUp: 'adapt', texts: ['het hielp'] },
      results: [{ team: 'ggnet', result: 'not' }],
    });
  });
});
