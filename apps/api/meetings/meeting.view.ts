import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });

/** A line about a meeting. Texts that were erased are null. */
const line = {
  id: z.string(),
  title: z.string().nullable(),
  /** The workpackage whose working group meets; null for the board. */
  workpackage: named.nullable(),
  from: z.string(),
  until: z.string(),
  place: z.string().nullable(),
  state: coded,
};

/** A meeting as its page shows it, with who comes. */
export const meetingView = z.object({
  ...line,
  seq: z.int(),
  agenda: z.string().nullable(),
  /** Who planned it. */
  planner: named.nullable(),
  /** Why it was called off. */
  reason: z.string().nullable(),
  /** Who said whether they come. */
  answers: z.array(z.object({ person: named, answer: coded })),
  /** What whoever reads said themself; null where they did not. */
  yours: z.string().nullable(),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});
/** See the schema `meetingView`. */
export type MeetingView = z.infer<typeof meetingView>;

/** A page of meetings. */
export const meetingLines = z.object({ meetings: z.array(z.object(line)), next: z.string().nullable() });
/** See the schema `meetingLines`. */
export type MeetingLines = z.infer<typeof meetingLines>;
