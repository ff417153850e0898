import { Circle, CircleCheck } from 'lucide-react';
import { type ReactNode } from 'react';
import { isOver } from '../../../../../libs/domain/coalition/entry.steps.js';
import { type Entry } from '../../api/process.queries.js';
import { Card } from '../../design/card.js';
import { Sign } from '../../design/sign.js';
import { coalitionWords } from '../../words/coalition.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { step } from './steps.js';

/** The steps towards taking part fully: those that were taken with their day, those that are still to come. */
export function Steps({ entry, children }: { entry: Entry; children: ReactNode }) {
  const say = useWords(coalitionWords);
  const dates = useDates();
  const { steps } = entry;
  const takenAs = (code: string) => steps.findLast((each) => each.step.code === code);
  const furthest = step.findLastIndex((code) => takenAs(code) !== undefined);
  // What was passed over on the way does not have to be done any more.
  const isShown = (code: string, place: number) =>
    (place > furthest && !isOver(entry.state.code)) || takenAs(code) !== undefined;
  return (
    <Card title={say('steps')}>
      <ol className="checklist">
        {step.filter(isShown).map((code) => {
          const taken = takenAs(code);
          return (
            <li key={code} className={taken ? 'check-line done' : 'check-line'}>
              <Sign of={taken ? CircleCheck : Circle} />
              <span>
                {say(code)}{' '}
                <span className="small soft">
                  {taken ? say('taken', { day: dates.planned(taken.at) }) : say('notTaken')}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {children}
    </Card>
  );
}
