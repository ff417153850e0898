import { z } from 'zod';
import { createBlueprint, laterBlueprintCommand } from '../../../libs/domain/blueprint/blueprint.commands.js';
import { happened } from '../../../libs/engine/instant.js';
import { restsOn } from '../cycles/cycle.requests.js';
import { inOurTime } from '../http/dates.js';
import { page, plainId } from '../http/paging.js';

const { type: _create, ...fields } = createBlueprint.shape;

/** What a new blueprint is made of. */
export const newBlueprint = z.strictObject(fields);
/** See the schema `newBlueprint`. */
export type NewBlueprint = z.infer<typeof newBlueprint>;

/** What can be sent to a blueprint that there is. */
export const blueprintPress = inOurTime(
  z.strictObject({
    command: laterBlueprintCommand,
    happened: happened.optional(),
    restsOn: restsOn.optional(),
  }),
);
/** See the schema `blueprintPress`. */
export type BlueprintPress = z.infer<typeof blueprintPress>;

/** Which blueprints a list shows. */
export const blueprintsAsked = page.extend({
  workpackage: plainId.optional(),
  status: z.enum(['draft', 'published', 'replaced', 'withdrawn']).optional(),
});
/** See the schema `blueprintsAsked`. */
export type BlueprintsAsked = z.infer<typeof blueprintsAsked>;
