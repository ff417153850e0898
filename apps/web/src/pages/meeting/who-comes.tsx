import { CalendarCheck, CalendarX, CircleHelp, type LucideIcon } from 'lucide-react';
import { type Meeting } from '../../api/process.queries.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { meetingWords } from '../../words/meeting.js';
import { useWords } from '../../words/words.js';

const looks: Record<string, { tone: Tone; sign: LucideIcon }> = {
  yes: { tone: 'done', sign: CalendarCheck },
  no: { tone: 'plain', sign: CalendarX },
  maybe: { tone: 'soon', sign: CircleHelp },
};

/** Who said whether they come. */
export function WhoComes({ meeting: { answers } }: { meeting: Meeting }) {
  const say = useWords(meetingWords);
  return (
    <Card title={say('who')}>
      {answers.length === 0 ? (
        <Empty>{say('nobody')}</Empty>
      ) : (
        <ul className="lines">
          {answers.map(({ person, answer }) => (
            <li key={person.id} className="row between">
              <span>{person.name}</span>
              <Badge {...looks[answer.code]}>{answer.label}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
