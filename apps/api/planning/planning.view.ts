import { z } from 'zod';
import { worths } from '../../../libs/messages/words/worth-knowing.js';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });

/** A phase of a cycle on the calendar, with the gate that ends it. */
const phase = z.object({
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  when: z.enum(['past', 'now', 'later']),
  /** As it went, or as it is planned; null where no date was agreed on. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  gate: z.object({ name: z.string(), label: z.string(), passed: z.boolean() }),
});

/** A cycle in a planning: its phases on the calendar, and the one thing that is worth knowing of it. */
export const planningLine = z.object({
  id: z.string(),
  title: z.string().nullable(),
  workpackage: named,
  teams: z.array(named),
  phase: z.object({ name: z.string(), kind: z.string(), label: z.string() }),
  deadline: z.string().nullable(),
  overdue: z.boolean(),
  closed: z.boolean(),
  begun: z.string(),
  /** When it came to its end; null as long as it has not. */
  ended: z.string().nullable(),
  conclusion: coded.nullable(),
  worth: z.object({ code: z.enum(worths), sentence: z.string() }),
  phases: z.array(phase),
});
/** See the schema `planningLine`. */
export type PlanningLine = z.infer<typeof planningLine>;

/** A page of a planning: by workpackage, and in each the cycles in the order in which they began; never by how they do. */
export const planningView = z.object({
  /** Now, by the server's clock: where the line of today stands. */
  now: z.string(),
  /** Of all cycles that the reader may read, whatever was filtered. */
  counts: z.object({ all: z.int(), running: z.int(), overdue: z.int(), ended: z.int() }),
  cycles: z.array(planningLine),
  next: z.string().nullable(),
});
/** See the schema `planningView`. */
export type PlanningView = z.infer<typeof planningView>;
