import { useCallback } from 'react';
import { useDates, useTimeZone } from '../../words/dates.js';
import { meetingWords } from '../../words/meeting.js';
import { dayIn } from '../../words/time-zone.js';
import { useWords } from '../../words/words.js';

/** From when until when something is, with its day once where that is the same. */
export function useSpan(): (of: { from: string; until: string }) => string {
  const say = useWords(meetingWords);
  const dates = useDates();
  const timeZone = useTimeZone();
  return useCallback(
    ({ from, until }) => {
      const isOneDay = dayIn(Date.parse(from), timeZone) === dayIn(Date.parse(until), timeZone);
      return isOneDay
        ? say('span', { day: dates.weekday(from), from: dates.time(from), until: dates.time(until) })
        : say('spanDays', { from: dates.moment(from), until: dates.moment(until) });
    },
    [say, dates, timeZone],
  );
}
