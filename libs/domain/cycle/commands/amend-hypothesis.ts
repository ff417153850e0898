import { refuseUnless } from '../../../engine/refused.js';
import { amended, changedFields, hasRun, knownNow, materialOf, withChanges } from '../amending.js';
import { isEvaluationAccepted } from '../cycle.state.js';
import { authorsNamed, authorsTogether, checkMay, type CycleVerb } from '../cycle.verb.js';

/** How many working days an amendment's deciders have. */
const TO_DECIDE = 10;

/**
 * Changes the locked hypothesis, and says why and what was known. Editorial changes hold at once; material ones wait for
 * the gate's deciders again, or before the experiment's first day for one of them.
 */
export const amendHypothesis: CycleVerb<'amend-hypothesis'> = {
  check(state, asking) {
    checkMay(state, 'amend-hypothesis', asking);
    refuseUnless(state.hypothesis?.locked, 'hypothesis-not-locked');
    refuseUnless(!isEvaluationAccepted(state), 'evaluation-accepted');
    refuseUnless(state.amendment === null, 'amendment-open');
  },
  decide(state, { changes, reason, resultsSeen, authors }, context) {
    const content = state.hypothesis?.content;
    refuseUnless(content, 'no-hypothesis');
    const { calendar, now } = context;
    const named = authorsNamed(state, authors, context);
    refuseUnless(content.form === changes.form || changes.form === 'testing', 'form-needs-all');
    const changed = changedFields(content, changes);
    refuseUnless(changed.length > 0, 'nothing-changes');
    refuseUnless(withChanges(content, changes), 'form-needs-all');
    const amendment = {
      number: state.amendments + 1,
      changes,
      material: materialOf(changed),
      reason,
      known: knownNow(state, resultsSeen),
    };
    if (amendment.material.length === 0) return [amended(state, context, amendment)];
    return [
      {
        type: 'amendment-proposed',
        ...amendment,
        authors: authorsTogether(named, context.actor.person),
        needs: hasRun(state) ? 'gate' : 'one',
        until: calendar.endOf(calendar.addWorkingDays(calendar.dayOf(now), TO_DECIDE)),
      },
    ];
  },
};
