import { CalendarCheck, CalendarX, CircleHelp, type LucideIcon } from 'lucide-react';
import { type Meeting } from '../../api/process.queries.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { meetingWords } from '../../words/meeting.js';
import { useWords } from '../../words/words.js';

const looks: Record<string, { tone: Tone; sign: LucideIcon; said: 'comesYes' | 'comesNo' | 'comesMaybe' }> = {
  yes: { tone: 'done', sign: CalendarCheck, said: 'comesYes' },
  no: { tone: 'plain', sign: CalendarX, said: 'comesNo' },
  maybe: { tone: 'soon', sign: CircleHelp, said: 'comesMaybe' },
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
              <Answer {...answer} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Answer({ code, label }: Meeting['answers'][number]['answer']) {
  const say = useWords(meetingWords);
  const look = looks[code];
  return look ? (
    <Badge tone={look.tone} sign={look.sign}>
      {say(look.said)}
    </Badge>
  ) : (
    <Badge>{label}</Badge>
  );
}
