import { z } from 'zod';
import { whens } from '../../../libs/messages/words/todo.js';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });
const process = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  /** Where it is read. */
  path: z.string(),
});

/** Something that has to be done, with the process that asks it. */
export const asked = z.object({
  process,
  what: z.string(),
  sentence: z.string(),
  team: named.nullable(),
  until: z.string().nullable(),
  since: z.string(),
  when: z.enum(whens),
  heading: z.string(),
});

/** What is asked of somebody: the first date first. */
export const todo = z.object({
  todo: z.array(asked.extend({ role: coded })),
  /** What to go on after; null when this was all. */
  after: z.string().nullable(),
  /** What others do in the processes that one leads, accompanies or coordinates. */
  waitingFor: z.array(asked.extend({ who: z.array(coded) })),
  waitingAfter: z.string().nullable(),
  /** What will be asked first; on the first page. */
  next: z.object({ process, what: z.string(), sentence: z.string(), until: z.string() }).nullable(),
  /** That there is nothing to do now, in words; null when there is. */
  empty: z.string().nullable(),
});
/** See the schema `todo`. */
export type Todo = z.infer<typeof todo>;
