import './course-chart.css';
import { marksOn, placeOn, type Stretch } from './calendar-scale.js';

/** A phase as it is drawn: instants as milliseconds, null where no date was agreed on. */
export interface DrawnPhase {
  name: string;
  label: string;
  kind: string;
  when: 'past' | 'now' | 'later';
  from: number | null;
  until: number | null;
  passed: boolean;
}

/** How wide (hundredths) a letter of a phase's name is, about, so that no name runs out of its bar. */
const LETTER = 0.95;

/** How wide (hundredths) the bar of the present phase is at least. */
const LEAST = 0.8;

/** The axis of all charts beneath it: months, and today. */
export function CourseAxis({ stretch, language }: { stretch: Stretch; language: string }) {
  return (
    <svg className="course axis" aria-hidden="true" focusable="false">
      {marksOn(stretch, language).map(({ at, label }) => {
        const place = placeOn(stretch, at);
        return (
          <g key={at}>
            <line x1={`${place}%`} x2={`${place}%`} y1="20" y2="26" />
            <text x={`${place}%`} y="15" textAnchor={place > 95 ? 'end' : 'start'}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/**
 * A cycle on the calendar: its phases as bars, what lies ahead paler, the gates between them as diamonds, a line for today, and
 * what is open past its date hatched. `said` tells the same in words.
 */
export function CourseChart({
  phases,
  now,
  stretch,
  ended,
  said,
}: {
  phases: DrawnPhase[];
  now: number;
  stretch: Stretch;
  ended: boolean;
  said: string;
}) {
  const at = (instant: number) => placeOn(stretch, instant);
  const late = phases.find(({ when }) => when === 'now')?.until ?? now;
  const isLate = !ended && late < now;
  return (
    <svg className="course" role="img" aria-label={said} focusable="false">
      <line className="ground" x1="0" x2="100%" y1="14" y2="14" />
      {phases.filter(isDrawn).map((phase) => {
        const { name, kind, when } = phase;
        // What lies ahead lies after today, whatever was planned.
        const from = at(when === 'later' ? Math.max(phase.from, now) : phase.from);
        // What has only just begun is to be seen as well.
        const until = Math.max(at(endOf(phase, now)), when === 'now' ? from + LEAST : 0);
        if ((ended && when === 'later') || until <= from) return null;
        const fits = phase.label.length * LETTER < until - from - 2;
        return (
          <g key={name} className={`${kind} ${when}`}>
            <rect className="bar" x={`${from}%`} width={`${until - from}%`} y="5" height="18" rx="3" />
            {fits && (
              <text x={`${from}%`} dx="8" y="18">
                {phase.label}
              </text>
            )}
          </g>
        );
      })}
      {phases.filter(isDrawn).map(({ name, until, when, passed }) =>
        until === null || (ended && when === 'later') || until < stretch.from || until > stretch.until ? null : (
          <svg key={name} x={`${at(until)}%`} y="14" overflow="visible">
            <path className={passed ? 'gate passed' : 'gate'} d="M0 -10 L7 0 L0 10 L-7 0 Z" />
          </svg>
        ),
      )}
      {isLate && <rect className="late" x={`${at(late)}%`} width={`${at(now) - at(late)}%`} y="5" height="18" />}
      <line className="today" x1={`${at(now)}%`} x2={`${at(now)}%`} y1="0" y2="28" />
    </svg>
  );
}

type Drawn = DrawnPhase & { from: number };

function isDrawn(phase: DrawnPhase): phase is Drawn {
  return phase.from !== null && (phase.until !== null || phase.when !== 'later');
}

/** Where a bar ends: a phase that goes on goes on until today at least. */
function endOf({ until, when, from }: Drawn, now: number): number {
  if (when === 'now') return Math.max(until ?? now, now);
  return until ?? from;
}
