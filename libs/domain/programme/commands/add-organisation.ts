import { refuseUnless } from '../../../engine/refused.js';
import { checkPartnerType } from '../partner-types.js';
import { organisationId } from '../programme.state.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Writes an organisation down; one that is a single person is known by that person alone. */
export const addOrganisation: ProgrammeVerb<'add-organisation'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'add-organisation', context);
  },
  decide(state, { name = null, person = null, kind = null, partOf = null, region }) {
    refuseUnless((name === null) !== (person === null), 'organisation-named-once');
    if (kind !== null) checkPartnerType(kind, state.settings);
    const organisation = organisationId(state.process, state.organisationsAdded + 1);
    return [
      { type: 'organisation-added', organisation, name, person, kind, partOf, ...(region !== undefined && { region }) },
    ];
  },
};
