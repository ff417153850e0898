import { z } from 'zod';
import { historyLine } from '../processes/lines.js';

/** Something that happened in a programme, with where: a cycle, a workpackage, a blueprint … */
export const timelineLine = historyLine.extend({
  process: z.object({
    /** Under which id its page is found. */
    id: z.string(),
    kind: z.string(),
    title: z.string(),
  }),
});
/** See the schema `timelineLine`. */
export type TimelineLine = z.infer<typeof timelineLine>;

/** A page of what happened in a whole programme. */
export const timelineView = z.object({ lines: z.array(timelineLine), next: z.string().nullable() });
/** See the schema `timelineView`. */
export type TimelineView = z.infer<typeof timelineView>;
