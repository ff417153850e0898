import { type ToWorkpackage } from '../../api/send.js';
import { type Workpackage } from '../../api/work.queries.js';
import { Commands, type CommandsOn } from '../../commands/commands.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { workpackageWords } from '../../words/workpackage.js';

type Agreement = Workpackage['agreements'][number];

/** What was agreed on, with whom, and when it is looked at again; what no longer holds is folded away. */
export function Agreements({
  agreements,
  on,
}: {
  agreements: Agreement[];
  on: CommandsOn<Workpackage, ToWorkpackage>;
}) {
  const say = useWords(workpackageWords);
  const [holding, ended] = [agreements.filter((each) => !each.ended), agreements.filter((each) => each.ended)];
  return (
    <Card title={say('agreements')}>
      {holding.length === 0 ? <Empty>{say('agreementsNone')}</Empty> : <Listed agreements={holding} on={on} />}
      <Commands on={on} of={['make-agreement']} />
      {ended.length > 0 && (
        <details>
          <summary>{say('endedShow')}</summary>
          <Listed agreements={ended} on={on} />
        </details>
      )}
    </Card>
  );
}

function Listed({ agreements, on }: { agreements: Agreement[]; on: CommandsOn<Workpackage, ToWorkpackage> }) {
  const say = useWords(workpackageWords);
  const dates = useDates();
  return (
    <ul className="lines">
      {agreements.map(({ id, what, who, since, reviewOn }) => (
        <li key={id} className="tight">
          <p>{what ?? say('erased')}</p>
          <p className="small soft">
            {say('agreedWith', { who: who.map(({ name }) => name).join(', '), day: dates.day(since) })}{' '}
            {reviewOn === null ? say('noReview') : say('reviewedOn', { day: dates.day(reviewOn) })}
          </p>
          <Commands on={on} of={['revise-agreement', 'end-agreement']} about={id} weight="quiet" />
        </li>
      ))}
    </ul>
  );
}
