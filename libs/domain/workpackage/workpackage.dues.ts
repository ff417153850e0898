import { type Due } from '../../engine/rules.js';
import { agreementId, type WorkpackageState } from './workpackage.state.js';

/** Which working agreements are to be looked at again until when, and by whom; a new version asks anew. */
export function duesOfWorkpackage({ process, agreements, parties, closed }: WorkpackageState): Due[] {
  if (closed) return [];
  return Object.entries(agreements).flatMap(([number, { version, until, since, who = [] }]) =>
    until === undefined || since === undefined
      ? []
      : {
          what: `agreement:${agreementId(process, number)}`,
          occurrence: version,
          since,
          until,
          who: who.flatMap((place) => parties[place] ?? []),
        },
  );
}
