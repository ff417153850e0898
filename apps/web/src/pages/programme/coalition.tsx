import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isOver } from '../../../../../libs/domain/coalition/entry.steps.js';
import { rolesThatMayWithEntry } from '../../../../../libs/domain/policies/entry.policy.js';
import { coalition as parties } from '../../api/process.queries.js';
import { type Programme } from '../../api/programme.queries.js';
import { newEntry } from '../../api/send.js';
import { Begin } from '../../commands/begin.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Table } from '../../design/table.js';
import { useMe } from '../../session/me.js';
import { coalitionWords } from '../../words/coalition.js';
import { useDates } from '../../words/dates.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { beginEntry } from '../coalition/entry.forms.js';

const beginning: readonly string[] = rolesThatMayWithEntry['begin-entry'];
const tones: Record<string, Tone> = { joined: 'done', signed: 'done', expired: 'soon' };

/** How far each party is with entering, by its name. */
export function Coalition({ programme: { coalition } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const dates = useDates();
  const { roles } = useMe();
  const { data } = useQuery(parties());
  const pageOf = (organisation: string) => data?.entries.find((each) => each.organisation.id === organisation)?.id;
  const begin = roles.some(({ role }) => beginning.includes(role)) ? (
    <Begin
      command="begin-entry"
      form={beginEntry}
      words={coalitionWords}
      here={{}}
      send={newEntry}
      pageOf={(id) => ({ to: '/coalition/$id', params: { id } })}
    />
  ) : undefined;
  return (
    <Card title={say('coalition')}>
      {coalition.length === 0 ? (
        <Empty action={begin}>{say('coalitionNone')}</Empty>
      ) : (
        <Table
          caption={say('coalition')}
          rows={coalition.toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, 'nl'))}
          keyOf={({ organisation }) => organisation.id}
          columns={[
            {
              heading: say('partner'),
              cell: ({ organisation, kind, required, waived }) => (
                <>
                  <Named name={organisation.name} entry={pageOf(organisation.id)} />
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
              cell: ({ state, note, required, waived }) => (
                <>
                  <Badge tone={required && !waived && isOver(state.code) ? 'late' : (tones[state.code] ?? 'plain')}>
                    {state.label}
                  </Badge>
                  {note !== null && <p className="small soft">{note}</p>}
                </>
              ),
            },
            { heading: say('since'), short: true, cell: ({ since }) => dates.day(since) },
          ]}
        />
      )}
      {coalition.length > 0 && begin && <div>{begin}</div>}
    </Card>
  );
}

/** A party by its name; the way to its entry for whoever may read that. */
function Named({ name, entry }: { name: string; entry: string | null | undefined }) {
  if (!entry) return name;
  return (
    <Link to="/coalition/$id" params={{ id: entry }}>
      {name}
    </Link>
  );
}
