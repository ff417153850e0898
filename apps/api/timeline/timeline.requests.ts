import { z } from 'zod';
import { type EventPlace } from '../../../libs/ledger/read/programme-history.js';
import { inOurTime } from '../http/dates.js';
import { plainId } from '../http/paging.js';
import { toldFields } from '../processes/history.requests.js';

const PLACE = /^([a-z]+-[0-9a-f-]{36})_(\d{1,9})$/;

/** Which part of what happened in a programme is told; see `toldFields` for what a history of one process is asked. */
export const timelineOfProgramme = inOurTime(
  toldFields.omit({ line: true, team: true }).extend({
    after: z.string().max(100).regex(PLACE).optional(),
    order: z.enum(['oldest', 'newest']).default('newest'),
    /** Only what came in after this instant: news. */
    since: z.iso.datetime().optional(),
    workpackage: plainId.optional(),
  }),
);
/** See the schema `timelineOfProgramme`. */
export type TimelineOfProgramme = z.infer<typeof timelineOfProgramme>;

/** The place that a page named. */
export function placeOf(said: string): EventPlace | undefined {
  const [, process, seq] = PLACE.exec(said) ?? [];
  return process === undefined || seq === undefined ? undefined : { process, seq: Number(seq) };
}

/** The place of an event, as a page names it. */
export function sayPlace({ process, seq }: EventPlace): string {
  return `${process}_${seq}`;
}
