import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { type Condition } from '../programme.events.js';
import { conditionId } from '../programme.state.js';
import { checkOpenAndMay, openCondition, type ProgrammeVerb } from '../programme.verb.js';

/** Writes down a condition of the funder, or writes an open one anew; only the funder takes "never waived" off it. */
export const setCondition: ProgrammeVerb<'set-condition'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'set-condition', context);
  },
  decide(state, { condition, text, dueOn = null, owner, waivable }, context) {
    const said = {
      ...{ text, dueOn, waivable },
      until: dueOn === null ? null : context.calendar.endOf(dueOn),
      owner: owner === undefined ? null : ownerNamed(owner, context),
    };
    if (condition === undefined) {
      const id = conditionId(state.process, state.conditionsSet + 1);
      return [{ type: 'condition-set', condition: id, version: 1, ...said }];
    }
    const before = openCondition(state, { about: condition });
    const isFunder = context.actor.roles.some(({ role }) => role === 'funder');
    refuseUnless(before.waivable || !waivable || isFunder, 'not-waivable');
    return [{ type: 'condition-revised', condition, version: before.version + 1, ...said }];
  },
};

/** Whoever sees to it, in the role that they hold now. @throws Refused no-such-person-here */
function ownerNamed(person: string, { cast }: Context): Condition['owner'] {
  const held = cast.find((holding) => holding.person === person);
  refuseUnless(held, 'no-such-person-here', { person });
  return { role: held.role, ...(held.team !== undefined && { team: held.team }), person };
}
