import { useQuery } from '@tanstack/react-query';
import { Bell, Flag } from 'lucide-react';
import { cycleReminders } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Card } from '../../design/card.js';
import { Line } from '../../design/line.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { namesIn } from '../../words/roles.js';
import { useLanguage, useWords } from '../../words/words.js';

/** How many planned messages are shown. */
const MOST = 4;

/** What comes next: who will hear of what, and when the phase is to end. */
export function NextCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const language = useLanguage();
  const { data } = useQuery(cycleReminders(cycle.id));
  const now = new Date().toISOString();
  const planned = (data?.reminders ?? [])
    .filter(({ status, due }) => status === 'planned' && due > now)
    .slice(0, MOST)
    .map(({ what, step, due, to, sentence }) => ({
      key: `${what} ${step} ${due}`,
      at: due,
      sign: Bell,
      title: dates.day(due),
      detail: `${say('remind', { who: namesIn(language, to) })}: ${sentence}`,
    }));
  const end =
    cycle.deadline === null || cycle.closed || cycle.deadline <= now
      ? []
      : [
          {
            key: 'end',
            at: cycle.deadline,
            sign: Flag,
            title: dates.lastDay(cycle.deadline),
            detail: say('phaseEnds', { phase: cycle.phase.label }),
          },
        ];
  const lines = [...planned, ...end].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <Card title={say('next')} id="next">
      {lines.length === 0 ? <p className="soft">{say('noNext')}</p> : <Line points={lines} />}
    </Card>
  );
}
