import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { rolesThatMayWithPledge } from '../../../../../libs/domain/policies/pledge.policy.js';
import { pledges } from '../../api/process.queries.js';
import { type Programme } from '../../api/programme.queries.js';
import { newPledge } from '../../api/send.js';
import { Begin } from '../../commands/begin.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Sign } from '../../design/sign.js';
import { Table } from '../../design/table.js';
import { useMe } from '../../session/me.js';
import { useDates } from '../../words/dates.js';
import { pledgeWords } from '../../words/pledge.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { makePledge } from '../pledge/pledge.forms.js';

type Team = Programme['teams'][number];

const making: readonly string[] = rolesThatMayWithPledge['make-pledge'];

/** The teams by their names, each with its pledge and its coordinator: nobody is first. */
export function Teams({ programme: { teams, people } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const dates = useDates();
  // From outside nobody's names are told, so that none is missing either.
  const tellsPeople = people.length > 0;
  const tellsPledges = tellsPeople && teams.some(({ pledge }) => pledge !== null);
  const { roles } = useMe();
  const { data } = useQuery(pledges());
  const pageOf = ({ id, organisation }: Team) =>
    data?.pledges.find((each) => each.team?.id === id) ??
    data?.pledges.find((each) => each.team === null && each.organisation?.id === organisation.id);
  const pledgeOf = (team: Team) => {
    if (team.pledge === null) return <span className="soft">{say('pledgeNone')}</span>;
    const { state, signed } = team.pledge;
    const isSigned = state.code === 'signed' && signed !== null;
    const page = pageOf(team);
    const badge = (
      <Badge tone={isSigned ? 'done' : 'soon'}>
        {isSigned ? say('pledgeSigned', { state: state.label, day: dates.day(signed) }) : state.label}
      </Badge>
    );
    if (!page) return badge;
    return (
      <Link to="/pledges/$id" params={{ id: page.id }}>
        {badge}
      </Link>
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
            ...(tellsPledges ? [{ heading: say('pledge'), short: true, cell: pledgeOf }] : []),
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
      {tellsPledges && roles.some(({ role }) => making.includes(role)) && (
        <div>
          <Begin
            command="make-pledge"
            form={makePledge}
            words={pledgeWords}
            here={{}}
            send={newPledge}
            pageOf={(id) => ({ to: '/pledges/$id', params: { id } })}
          />
        </div>
      )}
    </Card>
  );
}
