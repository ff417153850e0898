import { refuseUnless } from '../../../engine/refused.js';
import { checkMay, type CycleVerb } from '../cycle.verb.js';

/** The cycle goes on without a party that was required when it started, and has left since. */
export const goOnWithout: CycleVerb<'go-on-without'> = {
  abouts: ({ lost }) => Object.keys(lost),
  aboutOf: ({ requirement }) => requirement,
  check(state, asking) {
    checkMay(state, 'go-on-without', asking);
    const { about = '' } = asking;
    const lost = Object.hasOwn(state.lost, about) ? state.lost[about] : undefined;
    refuseUnless(lost, 'no-party-out');
    refuseUnless(!lost.decided, 'went-on-already');
  },
  decide: ({ lost }, { requirement, reason }) => [
    { type: 'went-on-without', requirement, organisation: lost[requirement]?.organisation ?? '', reason },
  ],
};
