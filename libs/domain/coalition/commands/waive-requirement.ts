import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { readyToStartIn, type RequiredParty } from '../../programme/programme.settings.js';
import { concerns } from '../required-parties.js';
import { type EntryState } from '../entry.state.js';
import { checkMayWithEntry, type EntryVerb } from '../entry.verb.js';

/** The board lets cycles start without this party, with a reason; never where a funder's condition forbids it. */
export const waiveRequirement: EntryVerb<'waive-requirement'> = {
  check(state, { context }) {
    checkMayWithEntry(state.organisation, 'waive-requirement', context);
    refuseUnless(!state.waived, 'waived-already');
    const asked = requirementsOf(state, context);
    refuseUnless(asked.length > 0, 'not-required');
    refuseUnless(!asked.some(({ waivable }) => waivable === false), 'requirement-not-waivable');
  },
  decide: (_state, { reason }) => [{ type: 'requirement-waived', reason }],
};

function requirementsOf({ organisation, as }: EntryState, { settings }: Context): RequiredParty[] {
  return readyToStartIn(settings).parties.filter((required) => concerns(required, { organisation, type: as }));
}
