import { TriangleAlert } from 'lucide-react';
import { type Programme } from '../../api/programme.queries.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Sign } from '../../design/sign.js';
import { Table } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';

type Team = Programme['teams'][number];

/** The teams by their names, each with its pledge and its coordinator: nobody is first. */
export function Teams({ programme: { teams, people } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const dates = useDates();
  // From outside nobody's names are told, so that none is missing either.
  const tellsPeople = people.length > 0;
  const tellsPledges = tellsPeople && teams.some(({ pledge }) => pledge !== null);
  const pledgeOf = ({ pledge }: Team) => {
    if (pledge === null) return <span className="soft">{say('pledgeNone')}</span>;
    const { state, signed } = pledge;
    const isSigned = state.code === 'signed' && signed !== null;
    return (
      <Badge tone={isSigned ? 'done' : 'soon'}>
        {isSigned ? say('pledgeSigned', { state: state.label, day: dates.day(signed) }) : state.label}
      </Badge>
    );
  };
  return (
    <Card title={say('teams')}>
      {teams.length === 0 ? (
        <Empty>{say('teamsNone')}</Empty>
      ) : (
        <Table
          caption={say('teams')}
          rows={teams}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: say('team'),
              cell: ({ name, organisation }) => (
                <>
                  {name}
                  {organisation.name !== name && (
                    <>
                      <br />
                      <span className="small soft">{organisation.name}</span>
                    </>
                  )}
                </>
              ),
            },
            ...(tellsPledges ? [{ heading: say('pledge'), cell: pledgeOf }] : []),
            ...(tellsPeople
              ? [
                  {
                    heading: say('coordinator'),
                    cell: ({ coordinators }: Team) =>
                      coordinators.length === 0 ? (
                        <span className="gap">
                          <Sign of={TriangleAlert} /> {say('noCoordinator')}
                        </span>
                      ) : (
                        coordinators.map(({ name }) => name).join(', ')
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  );
}
