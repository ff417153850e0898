import { refuseUnless } from '../../../engine/refused.js';
import { presentStep, withStep } from '../entry.state.js';
import { checkMayWithEntry, checkRoom, type EntryVerb } from '../entry.verb.js';
import { spanOf } from '../span.js';

/**
 * Records a step when it happened: also one that comes between others that are known already. Somebody who comes back
 * after leaving takes steps again.
 */
export const recordStep: EntryVerb<'record-step'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'record-step', context);
    checkRoom(state);
  },
  decide(state, { to, document }, context) {
    const taken = { to, happened: context.happened, ...spanOf(context.happened, context) };
    const steps = withStep(state.steps, taken);
    const place = steps.indexOf(taken);
    refuseUnless(steps[place - 1]?.to !== to && steps[place + 1]?.to !== to, 'step-same', { entry: to });
    const isLast = place === steps.length - 1;
    refuseUnless(!isLast || presentStep(state) !== 'paused', 'entry-paused');
    const { begins, ends } = taken;
    return [{ type: 'step-recorded', to, document: document ?? null, begins, ends }];
  },
};
