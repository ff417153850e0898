import { CalendarCheck, CalendarX } from 'lucide-react';
import { usePress } from '../../api/press.js';
import { type Meeting } from '../../api/process.queries.js';
import { SaidProblem } from '../../api/said-problem.js';
import { type ToMeeting } from '../../api/send.js';
import { type CommandsOn } from '../../commands/commands.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { meetingWords } from '../../words/meeting.js';
import { useWords } from '../../words/words.js';

const answers = [
  { code: 'yes', name: 'come', sign: CalendarCheck },
  { code: 'no', name: 'comeNot', sign: CalendarX },
  { code: 'maybe', name: 'comeMaybe', sign: undefined },
] as const;

/** Whether one comes: one press, which can be taken back by another. */
export function YourAnswer({ on }: { on: CommandsOn<Meeting, ToMeeting> }) {
  const say = useWords(meetingWords);
  const press = usePress(on.send, { process: on.id, said: say('answered') });
  const { yours } = on.here;
  const isAsked = on.allowed.some(({ command, possible }) => command === 'answer-meeting' && possible);
  if (!isAsked) return null;
  const said = answers.find(({ code }) => code === yours);
  return (
    <Card title={say('comes')}>
      {said && <p>{say('yours', { answer: say(said.name) })}</p>}
      <div className="row">
        {answers
          .filter(({ code }) => code !== yours)
          .map(({ code, name, sign }) => (
            <Button
              key={code}
              weight={code === 'yes' && yours === null ? 'first' : 'second'}
              sign={sign}
              busy={press.busy}
              onPress={() => {
                press.send({ command: { type: 'answer-meeting', answer: code } });
              }}
            >
              {say(name)}
            </Button>
          ))}
      </div>
      <SaidProblem problem={press.problem} />
    </Card>
  );
}
