import { useEffect, useId, useState } from 'react';
import { useDates, useTimeZone } from '../../words/dates.js';
import { dayIn } from '../../words/time-zone.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';

const DAY = 86_400_000;

/** How long (ms) the slider may still be moved before it is looked back. */
const PAUSE = 250;

/** Looks back to a day: by a slider, or by choosing one. */
export function AsItWas({
  begun,
  at,
  onChange,
}: {
  begun: string;
  /** Undefined is now. */
  at: string | undefined;
  onChange: (at: string | undefined) => void;
}) {
  const say = useWords(timelineWords);
  const dates = useDates();
  const id = useId();
  const timeZone = useTimeZone();
  const today = dayIn(Date.now(), timeZone);
  const first = begun.slice(0, 10) < today ? begun.slice(0, 10) : today;
  const most = Math.max(1, between(first, today));
  const [moved, setMoved] = useState<string | undefined>();
  const day = moved ?? at ?? today;
  useEffect(() => {
    if (moved === undefined) return;
    const timer = window.setTimeout(() => {
      onChange(moved === today ? undefined : moved);
      setMoved(undefined);
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [moved, today, onChange]);
  return (
    <div className="field as-it-was">
      <label htmlFor={`${id}-day`}>
        {day === today ? (
          say('today')
        ) : (
          <>
            {say('asItWas')} <strong>{dates.day(day)}</strong>
          </>
        )}
      </label>
      <div className="row">
        <input
          type="range"
          min={0}
          max={most}
          value={day === today ? most : between(first, day)}
          aria-label={say('slider')}
          aria-valuetext={dates.day(day)}
          onChange={({ target }) => {
            const days = Number(target.value);
            setMoved(days === most ? today : new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10));
          }}
        />
        <input
          id={`${id}-day`}
          type="date"
          min={first}
          max={today}
          value={day}
          onChange={({ target }) => {
            if (target.value >= first && target.value <= today) setMoved(target.value);
          }}
        />
      </div>
    </div>
  );
}

function between(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / DAY);
}
