import { refuseUnless } from '../../../engine/refused.js';
import { checkPartnerType } from '../partner-types.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';

/** Names an organisation anew, or changes of what it is part, or where it is; what was written before keeps the name of then. */
export const changeOrganisation: ProgrammeVerb<'change-organisation'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'change-organisation', context);
  },
  decide({ settings }, { organisation, name, kind, partOf, region }) {
    const changes = {
      ...(name !== undefined && { name }),
      ...(kind !== undefined && { kind }),
      ...(partOf !== undefined && { partOf }),
      ...(region !== undefined && { region }),
    };
    refuseUnless(Object.keys(changes).length > 0, 'organisation-not-changed');
    if (kind !== undefined) checkPartnerType(kind, settings);
    return [{ type: 'organisation-changed', organisation, changes }];
  },
};
