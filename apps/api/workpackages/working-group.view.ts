import { z } from 'zod';
import { inWorkingGroup, withWorkingGroups } from '../../../libs/domain/workpackage/working-group.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayPerson } from '../../../libs/messages/words/names.js';

const named = z.object({ id: z.string(), name: z.string() });

/** Everybody in the working group of a workpackage, with the teams that they are there for. */
export const workingGroupView = z.object({
  members: z.array(
    z.object({
      person: named,
      roles: z.array(z.object({ code: z.string(), label: z.string(), team: named })),
    }),
  ),
  /** The teams that have no coordinator at the moment. */
  without: z.array(named),
});
/** See the schema `workingGroupView`. */
export type WorkingGroupView = z.infer<typeof workingGroupView>;

/** The working group of a workpackage, as it is now. */
export function showWorkingGroup(
  { workpackage, cast, directory }: { workpackage: string; cast: Holding[]; directory: Directory },
  language: Language,
): WorkingGroupView {
  const around = cast.filter((held) => held.workpackage === workpackage);
  const team = (id: string) => ({ id, name: directory.teams.get(id)?.name ?? id });
  const rolesOf = (person: string) =>
    around.flatMap((held) =>
      held.person === person && held.team !== undefined && (held.role === 'coordinator' || held.role === 'deputy')
        ? [{ code: held.role, label: label(language, 'role', held.role), team: team(held.team) }]
        : [],
    );
  const teams = [...directory.teams].filter(([, each]) => each.workpackage === workpackage).map(([id]) => id);
  return {
    members: inWorkingGroup(withWorkingGroups(around)).map((person) => ({
      person: { id: person, name: sayPerson(person, { ...directory, language }) },
      roles: rolesOf(person),
    })),
    without: teams
      .filter((id) => !around.some((held) => held.role === 'coordinator' && held.team === id))
      .map((id) => team(id)),
  };
}
