import { type Programme } from '../../api/programme.queries.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Table } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';

const tones: Record<string, Tone> = { joined: 'done', signed: 'done', expired: 'soon' };

/** How far each party is with entering, by its name. */
export function Coalition({ programme: { coalition } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const dates = useDates();
  return (
    <Card title={say('coalition')}>
      {coalition.length === 0 ? (
        <Empty>{say('coalitionNone')}</Empty>
      ) : (
        <Table
          caption={say('coalition')}
          rows={coalition}
          keyOf={({ organisation }) => organisation.id}
          columns={[
            {
              heading: say('partner'),
              cell: ({ organisation, kind, required, waived }) => (
                <>
                  {organisation.name}
                  <br />
                  <span className="small soft">
                    {kind.label}
                    {required && <> · {say(waived ? 'waived' : 'required')}</>}
                  </span>
                </>
              ),
            },
            {
              heading: say('state'),
              cell: ({ state, note }) => (
                <>
                  <Badge tone={tones[state.code] ?? 'plain'}>{state.label}</Badge>
                  {note !== null && <p className="small soft">{note}</p>}
                </>
              ),
            },
            { heading: say('since'), cell: ({ since }) => dates.day(since) },
          ]}
        />
      )}
    </Card>
  );
}
