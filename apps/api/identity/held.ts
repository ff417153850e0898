import { z } from 'zod';
import { WORKING_GROUP } from '../../../libs/domain/workpackage/working-group.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { label } from '../../../libs/messages/words/labels.js';
import { sayTeam } from '../../../libs/messages/words/names.js';

/** A role that somebody holds now, with what it is for. */
export const held = z.object({
  role: z.string(),
  /** The role in words: "coördinator van team Wopit". */
  label: z.string(),
  team: z.string().optional(),
  organisation: z.string().optional(),
  workpackage: z.string().optional(),
});
/** See the schema `held`. */
export type Held = z.infer<typeof held>;

/** The roles that somebody holds now, in the words of their own language. */
export function heldInWords({ language, roles }: Pick<Acting, 'language' | 'roles'>, directory: Directory): Held[] {
  const of = language === 'nl' ? 'van' : 'of';
  // A working group follows from another role, which is told.
  const given = roles.filter(({ role }) => role !== WORKING_GROUP);
  return given.map(({ role, team, organisation, workpackage }) => {
    const about = team === undefined ? directory.workpackages.get(workpackage ?? '') : directory.teams.get(team)?.name;
    const whose = team === undefined ? about : sayTeam(about ?? team);
    return {
      role,
      label: `${label(language, 'role', role)}${whose === undefined ? '' : ` ${of} ${whose}`}`,
      ...(team !== undefined && { team }),
      ...(organisation !== undefined && { organisation }),
      ...(workpackage !== undefined && { workpackage }),
    };
  });
}
