import { CirclePause, CircleSlash } from 'lucide-react';
import { type Cycle } from '../../api/types.js';
import { Badge } from '../../design/badge.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';

/** From how long (ms) before its date on a phase is marked as soon to end. */
const WEEK = 7 * 86_400_000;

/** How a cycle stands, in a badge and a sentence. */
export function Standing({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const busy = cycle.teams.filter(({ state }) => state === 'running').length;
  return (
    <>
      <Badges cycle={cycle} />
      {cycle.start !== null && <p>{cycle.start}</p>}
      {cycle.start === null && busy > 0 && !cycle.closed && (
        <p>{cycle.teams.length === 1 ? say('teamBusy') : say('teamsBusy', { count: busy, all: cycle.teams.length })}</p>
      )}
      {cycle.stopped && <p>{say('stoppedBecause', { reason: cycle.stopped.reason ?? '…' })}</p>}
      {cycle.stopped?.takeaway != null && <p>{say('takeaway', { takeaway: cycle.stopped.takeaway })}</p>}
      {cycle.parked && <p>{say('parked')}</p>}
    </>
  );
}

function Badges({ cycle: { closed, stopped, paused, overdue, deadline, phase } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  if (stopped) return <Badge sign={CircleSlash}>{say('stopped')}</Badge>;
  if (closed) return <Badge tone="done">{say('closed')}</Badge>;
  if (paused !== null) {
    return (
      <Badge tone="soon" sign={CirclePause}>
        {say('pausedSince', { day: dates.day(paused) })}
      </Badge>
    );
  }
  if (overdue && deadline !== null)
    return <Badge tone="late">{say('overdue', { day: dates.lastDay(deadline) })}</Badge>;
  if (deadline !== null) {
    const planned = { phase: phase.label, day: dates.lastDay(deadline) };
    // A date that had passed before the phase began was missed by nobody.
    if (Date.parse(deadline) <= Date.now()) return <Badge>{say('wasPlanned', planned)}</Badge>;
    const isNear = Date.parse(deadline) - Date.now() < WEEK;
    return <Badge tone={isNear ? 'soon' : 'plain'}>{say('running', planned)}</Badge>;
  }
  return <Badge>{say('runningOpen', { phase: phase.label })}</Badge>;
}
