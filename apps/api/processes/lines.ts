import { z } from 'zod';
import { happened } from '../../../libs/engine/instant.js';
import { historyGroups } from '../../../libs/messages/words/history/groups.js';

/** Something that happened, or that people were told, as a sentence: when it happened, and, where that was another day, when it was recorded. */
export const historyLine = z.object({
  /** The event's number; null for who was told what, which nobody decided. */
  seq: z.int().nullable(),
  /** After which (`after`) what comes next is asked for. */
  place: z.string(),
  type: z.string(),
  /** What it is filtered by, and which sign it has. */
  group: z.enum(historyGroups),
  sentence: z.string(),
  /** The phase in which it happened; there for what happened to a cycle. */
  phase: z.object({ name: z.string(), kind: z.string(), label: z.string() }).optional(),
  happened: z.string(),
  recorded: z.string().optional(),
  /** That something is told here which the reader may not read. */
  unread: z.literal(true).optional(),
  at: z.object({ happened, recorded: z.string() }),
});
/** See the schema `historyLine`. */
export type HistoryLine = z.infer<typeof historyLine>;

/** A page of a history. */
export const history = z.object({ lines: z.array(historyLine), next: z.string().nullable() });

/** What somebody may do now, or why not. */
export const allowedLine = z.object({
  command: z.string(),
  about: z.string().optional(),
  possible: z.boolean(),
  code: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  why: z.string().optional(),
});
/** See the schema `allowedLine`. */
export type AllowedLine = z.infer<typeof allowedLine>;

/** What somebody may do now. */
export const allowed = z.object({ allowed: z.array(allowedLine) });

/** A message that is planned or was sent. */
export const reminderLine = z.object({
  what: z.string(),
  sentence: z.string(),
  step: z.string(),
  due: z.string(),
  until: z.string(),
  status: z.enum(['planned', 'withdrawn', 'addressed', 'sent', 'nobody', 'undelivered']),
  to: z.array(
    z.object({
      role: z.string(),
      label: z.string(),
      team: z.string().optional(),
      persons: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
});
/** See the schema `reminderLine`. */
export type ReminderLine = z.infer<typeof reminderLine>;

/** The messages about a process. */
export const reminders = z.object({ reminders: z.array(reminderLine) });

/** A command that was received and waits until it can be carried out. */
export const receivedOnly = z.object({ id: z.string(), command: z.uuid(), link: z.string() });

/** A command that was carried out, with the page as it is now. */
export const carriedOut = <View extends z.ZodType>(view: View) =>
  z.object({
    id: z.string(),
    command: z.uuid(),
    receipt: z.object({ outcome: z.literal('done'), from: z.int(), to: z.int() }),
    view,
  });
