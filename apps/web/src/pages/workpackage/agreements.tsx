import { type ToWorkpackage } from '../../api/send.js';
import { type Workpackage } from '../../api/work.queries.js';
import { Commands, type CommandsOn } from '../../commands/commands.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Table } from '../../design/table.js';
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
    <Table
      caption={say('agreements')}
      rows={agreements}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: say('agreement'),
          cell: ({ id, what }) => (
            <div className="tight">
              {what ?? say('erased')}
              <Commands on={on} of={['revise-agreement', 'end-agreement']} about={id} weight="quiet" />
            </div>
          ),
        },
        { heading: say('who'), cell: ({ who }) => who.map(({ name }) => name).join(', ') },
        { heading: say('from'), short: true, cell: ({ since }) => dates.day(since) },
        {
          heading: say('review'),
          short: true,
          cell: ({ reviewOn }) => (reviewOn === null ? say('noReview') : dates.day(reviewOn)),
        },
      ]}
    />
  );
}
