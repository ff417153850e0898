import { Link } from '@tanstack/react-router';
import { type Blueprint } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { Table } from '../../design/table.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

/** The cycles that it comes from, with what each concluded: also where the expectation did not come true. */
export function Provenance({ contributions }: { contributions: Blueprint['contributions'] }) {
  const say = useWords(blueprintsWords);
  return (
    <Card title={say('provenance')}>
      {contributions.length === 0 ? (
        <p className="soft">{say('noProvenance')}</p>
      ) : (
        <Table
          caption={say('provenance')}
          rows={contributions}
          keyOf={({ cycle }) => cycle.id}
          columns={[
            {
              heading: say('cycle'),
              cell: ({ cycle }) => (
                <Link to="/cycles/$id" params={{ id: cycle.id }}>
                  {cycle.title ?? say('untitled')}
                </Link>
              ),
            },
            { heading: say('conclusion'), cell: ({ conclusion }) => conclusion?.label ?? say('notConcluded') },
            { heading: say('usable'), cell: ({ usable }) => usable.label },
          ]}
        />
      )}
    </Card>
  );
}
