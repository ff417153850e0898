import { type Workpackage } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Table } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { workpackageWords } from '../../words/workpackage.js';

type Agreement = Workpackage['agreements'][number];

/** What was agreed on, with whom, and when it is looked at again; what no longer holds is folded away. */
export function Agreements({ agreements }: { agreements: Agreement[] }) {
  const say = useWords(workpackageWords);
  const [holding, ended] = [agreements.filter((each) => !each.ended), agreements.filter((each) => each.ended)];
  return (
    <Card title={say('agreements')}>
      {holding.length === 0 ? <Empty>{say('agreementsNone')}</Empty> : <Listed agreements={holding} />}
      {ended.length > 0 && (
        <details>
          <summary>{say('endedShow')}</summary>
          <Listed agreements={ended} />
        </details>
      )}
    </Card>
  );
}

function Listed({ agreements }: { agreements: Agreement[] }) {
  const say = useWords(workpackageWords);
  const dates = useDates();
  return (
    <Table
      caption={say('agreements')}
      rows={agreements}
      keyOf={({ id }) => id}
      columns={[
        { heading: say('agreement'), cell: ({ what }) => what ?? say('erased') },
        { heading: say('who'), cell: ({ who }) => who.map(({ name }) => name).join(', ') },
        { heading: say('from'), cell: ({ since }) => dates.day(since) },
        {
          heading: say('review'),
          cell: ({ reviewOn }) => (reviewOn === null ? say('noReview') : dates.day(reviewOn)),
        },
      ]}
    />
  );
}
