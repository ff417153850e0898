import { checkStay, type CycleVerb } from '../cycle.verb.js';

/** Records the figures that stand beside the prediction, and whether they are enough to tell. */
export const layPrediction: CycleVerb<'lay-prediction'> = {
  check: () => undefined,
  decide(state, { entered, figures }) {
    checkStay(state, entered);
    if (state.laid?.entered === entered) return [];
    const enough = figures.measurements >= state.leastMeasurements;
    return [{ type: 'prediction-laid-beside-data', entered, figures, enough }];
  },
};
