import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { type Due } from '../../engine/rules.js';
import { calendarOf } from '../../messages/calendar.js';
import { Ask } from '../../persistence/entities/ask.entity.js';
import { planMessages } from '../../messages/plan-messages.js';

/** A digest of everything that planned messages are made of: when it is the same, so are they. */
export function plannedDigestOf(dues: Due[], settings: ProgrammeSettings): string {
  const made = JSON.stringify([dues, settings.ladder, settings.timeZone, settings.holidays]);
  return createHash('sha256').update(made).digest('base64url');
}

/**
 * Brings what is asked of people, and the planned messages about it, in line with what is due now. Messages by
 * difference: what is no longer wanted is withdrawn, what moved is moved, what was sent stays said. What is
 * told at once follows from no due, and stays.
 */
export async function storePlanned(
  manager: EntityManager,
  planned: { process: string; programme: string; dues: Due[]; settings: ProgrammeSettings },
): Promise<void> {
  const { process, programme, dues, settings } = planned;
  const wanted = planMessages({ dues, ladder: settings.ladder, calendar: calendarOf(settings) });
  await manager.query(DIFFERENCE, [
    process,
    programme,
    JSON.stringify(wanted.map(({ key, due, until, who }) => ({ ...key, due, until, who }))),
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
    as w(what text, step text, occurrence integer, due timestamptz, until timestamptz, who jsonb)
), gone as (
  update message m set status = 'withdrawn'
  where m.process = $1 and m.status in ('planned', 'addressed', 'undelivered') and m.step <> 'at-once' and not exists (
    select from wanted w where w.what = m.what and w.step = m.step and w.occurrence = m.occurrence)
)
insert into message (process, programme, what, step, occurrence, due, until, who)
select $1, $2, what, step, occurrence, due, until, who from wanted
on conflict on constraint message_once do update
  set due = excluded.due, until = excluded.until, who = excluded.who, status = 'planned'
  where message.status in ('planned', 'withdrawn', 'addressed', 'undelivered')
    and (message.status = 'withdrawn'
      or (message.due, message.until, message.who) is distinct from (excluded.due, excluded.until, excluded.who))`;
