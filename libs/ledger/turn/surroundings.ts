import { createHash } from 'node:crypto';
import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { type Holding, type Known, type Party, type TeamPledge } from '../../engine/context.js';
import { type Message, type Recorded } from '../../engine/event.js';
import { type Surroundings } from '../../engine/turn.js';
import { withWorkingGroups } from '../../domain/workpackage/working-group.js';
import { calendarOf } from '../../messages/calendar.js';
import { processIdFor } from '../receive.js';

/**
 * What decisions about a process may know besides its state: the people around it, the programme's settings and
 * calendar, and what was looked up for them.
 */
export function surroundingsOf(read: {
  process: string;
  cast: Holding[];
  settings: ProgrammeSettings;
  coalition?: Party[];
  pledges?: TeamPledge[];
  others?: Partial<Record<string, Known>>;
  earlier?: Recorded<Message>[];
}): Surroundings {
  const { process, cast, settings, coalition = [], pledges = [], others = {}, earlier = [] } = read;
  return {
    cast: withWorkingGroups(cast),
    coalition,
    pledges,
    settings,
    others,
    calendar: calendarOf(settings),
    earlier: (seq) => earlier.find((event) => event.seq === seq),
    about: (seq) => earlier.filter(({ event }) => 'line' in event && event.line === seq),
    idFor: ({ kind, key }) => processIdFor({ kind, sender: process, key }),
    digest: (text) => createHash('sha256').update(text).digest('base64url'),
  };
}
