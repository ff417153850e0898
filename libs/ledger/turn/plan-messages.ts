import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { ladderIn, type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { type Due } from '../../engine/rules.js';
import { calendarOf } from '../../messages/calendar.js';
import { Ask } from '../../persistence/entities/ask.entity.js';
import { planMessages } from '../../messages/plan-messages.js';
import { concerned, heldSince, type HandAround } from './hands.js';

/** What a process has to plan messages for, and by what. */
export interface ToPlan {
  dues: Due[];
  settings: ProgrammeSettings;
  cast: HandAround[];
}

/** A digest of everything that planned messages are made of: when it is the same, so are they. */
export function plannedDigestOf({ dues, settings, cast }: ToPlan): string {
  const { timeZone, holidays, ladder, toldAt, alsoFree, quietPeriods } = settings;
  const hands = concerned(heldSince(cast, settings), dues);
  const made = JSON.stringify([dues, ladder, timeZone, holidays, toldAt, alsoFree, quietPeriods, hands]);
  return createHash('sha256').update(made).digest('base64url');
}

/**
 * Brings what is asked of people, and the planned messages about it, in line with what is due now. Messages by
 * difference, in one statement: what is no longer wanted is withdrawn, what moved is moved, what was sent stays said. What
 * is told at once follows from no due, and stays. What would have gone upward already, had nobody taken over meanwhile,
 * goes when it was planned to.
 */
export async function storePlanned(
  manager: EntityManager,
  planned: { process: string; programme: string } & ToPlan,
): Promise<void> {
  const { process, programme, dues, settings, cast } = planned;
  const wanted = planMessages({
    dues,
    ...ladderIn(settings),
    calendar: calendarOf(settings),
    hands: heldSince(cast, settings),
  });
  await manager.query(DIFFERENCE, [
    process,
    programme,
    JSON.stringify(wanted.map(({ key, ...message }) => ({ ...key, ...message }))),
  ]);
  await manager.delete(Ask, { process });
  const asks = dues
    .flatMap(({ what, occurrence, since, until, who }) =>
      who.map((each) => ({ what, occurrence, since, until, ...each })),
    )
    .map((ask, place) => ({
      process,
      programme,
      place,
      team: null,
      organisation: null,
      person: null,
      except: [],
      ...ask,
    }));
  if (asks.length > 0) await manager.insert(Ask, asks);
}

const DIFFERENCE = `
with wanted as (
  select * from jsonb_to_recordset($3::jsonb)
    as w(what text, step text, occurrence integer, person text, due timestamptz, until timestamptz, who jsonb, above boolean)
), gone as (
  update message m set status = 'withdrawn'
  where m.process = $1 and m.status in ('planned', 'addressed', 'undelivered') and m.step <> 'at-once' and not exists (
    select from wanted w
    where w.what = m.what and w.step = m.step and w.occurrence = m.occurrence and w.person = m.person)
)
insert into message (process, programme, what, step, occurrence, person, due, until, who, above)
select $1, $2, what, step, occurrence, person, due, until, who, above from wanted
on conflict on constraint message_once do update
  set until = excluded.until, who = excluded.who, status = 'planned', above = excluded.above,
    due = case when message.status = 'planned' and excluded.above and excluded.due <= clock_timestamp()
      then greatest(message.due, excluded.due) else excluded.due end
  where message.status in ('planned', 'withdrawn', 'addressed', 'undelivered')
    and (message.status = 'withdrawn'
      or (message.due, message.until, message.who) is distinct from (excluded.due, excluded.until, excluded.who))`;
