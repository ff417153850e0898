import { z } from 'zod';
import { createWorkpackage, workpackageChange } from '../../../libs/domain/workpackage/workpackage.commands.js';
import { page } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _create, ...fields } = createWorkpackage.shape;

/** What a new workpackage is made of. */
export const newWorkpackage = z.strictObject(fields);
/** See the schema `newWorkpackage`. */
export type NewWorkpackage = z.infer<typeof newWorkpackage>;

/** What can be sent to a workpackage that there is. */
export const workpackagePress = pressOf(workpackageChange);
/** See the schema `workpackagePress`. */
export type WorkpackagePress = z.infer<typeof workpackagePress>;

/** Which workpackages a list shows. */
export const workpackagesAsked = page.extend({ closed: z.enum(['true', 'false']).optional() });
/** See the schema `workpackagesAsked`. */
export type WorkpackagesAsked = z.infer<typeof workpackagesAsked>;
