import { type Holding } from '../../engine/context.js';
import { type PersonBlueprintCommand } from '../blueprint/blueprint.commands.js';

/** Which roles may send which command to a blueprint; publishing is sharing, which the project lead decides. */
export const rolesThatMayWithBlueprint = {
  'create-blueprint': ['lead', 'alt', 'facilitator'],
  'edit-blueprint': ['lead', 'alt', 'facilitator', 'coordinator', 'deputy'],
  'publish-blueprint': ['lead'],
} as const satisfies Record<PersonBlueprintCommand['type'], readonly string[]>;

/** The roles that count for a workpackage's blueprint: of the whole programme, of the workpackage, of any of its teams. */
export function rolesAroundBlueprint(holdings: Holding[], workpackage: string): Holding[] {
  return holdings.filter((held) => held.workpackage === undefined || held.workpackage === workpackage);
}
