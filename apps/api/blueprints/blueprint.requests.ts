import { z } from 'zod';
import { createBlueprint, laterBlueprintCommand } from '../../../libs/domain/blueprint/blueprint.commands.js';
import { page, plainId } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _create, ...fields } = createBlueprint.shape;

/** What a new blueprint is made of. */
export const newBlueprint = z.strictObject(fields);
/** See the schema `newBlueprint`. */
export type NewBlueprint = z.infer<typeof newBlueprint>;

/** What can be sent to a blueprint that there is. */
export const blueprintPress = pressOf(laterBlueprintCommand);
/** See the schema `blueprintPress`. */
export type BlueprintPress = z.infer<typeof blueprintPress>;

/** Which blueprints a list shows. */
export const blueprintsAsked = page.extend({
  workpackage: plainId.optional(),
  status: z.enum(['draft', 'published', 'replaced', 'withdrawn']).optional(),
});
/** See the schema `blueprintsAsked`. */
export type BlueprintsAsked = z.infer<typeof blueprintsAsked>;
