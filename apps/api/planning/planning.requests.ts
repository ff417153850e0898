import { z } from 'zod';
import { phaseKind } from '../../../libs/domain/plan/plan.js';
import { cyclesAsked } from '../cycles/cycle.requests.js';

/** Which cycles a planning shows: as a list does, and besides by the kind of their phase and by words of their title. */
export const planningAsked = cyclesAsked.extend({
  kind: phaseKind.optional(),
  search: z.string().trim().min(1).max(100).optional(),
});
/** See the schema `planningAsked`. */
export type PlanningAsked = z.infer<typeof planningAsked>;
