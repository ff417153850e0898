import { useQuery } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import { cycleReminders } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Card } from '../../design/card.js';
import { Notice } from '../../design/notice.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { useAllowed } from './allowed.js';

const ABOUT_DATES = ['ask-more-time', 'put-to'];

/** What has a date and may not be in time: more time that was asked, asking for it, putting it to somebody who can help. */
export function DeadlinesCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const { allowed } = useAllowed();
  const { data } = useQuery(cycleReminders(cycle.id));
  const asked = allowed.filter(({ command, possible }) => possible && ABOUT_DATES.includes(command));
  const abouts = [...new Set(asked.flatMap(({ about }) => about ?? []))];
  if (abouts.length === 0 && cycle.moreTime.length === 0) return null;
  const sentenceOf = (about: string) =>
    [...cycle.moreTime, ...(data?.reminders ?? [])].find(({ what }) => what === about)?.sentence;
  return (
    <Card title={say('deadlines')} id="deadlines">
      {cycle.moreTime.map(({ what, sentence, until, by, reason, answerBy }) => (
        <Notice key={what} sign={Hourglass}>
          <p>{say('moreTimeAsked', { who: by.name, day: dates.day(until), what: sentence })}</p>
          {reason !== null && <p>{say('amendmentReason', { reason })}</p>}
          <p className="small">{say('answerBy', { day: dates.lastDay(answerBy) })}</p>
          <Actions of={['give-more-time', 'decline-more-time']} about={what} />
        </Notice>
      ))}
      {abouts.length > 0 && (
        <ul className="lines">
          {abouts.map((about) => (
            <li key={about} className="tight">
              <p className="sentence">{sentenceOf(about) ?? say('thisDate')}</p>
              <Actions of={ABOUT_DATES} about={about} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
