import { TriangleAlert } from 'lucide-react';
import { type Cycle } from '../../api/types.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Sign } from '../../design/sign.js';
import { Table, type Column } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';

type Team = Cycle['teams'][number];

const tones: Partial<Record<string, Tone>> = { finished: 'done', ready: 'done', paused: 'soon' };

/** The teams, each with its own state; in no order of merit. */
export function TeamsCard({ cycle: { teams } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const isTold = teams.some(({ state }) => state !== null);
  const columns: Column<Team>[] = [
    { heading: say('team'), cell: ({ name }) => name },
    ...(isTold
      ? [
          {
            heading: say('coordinator'),
            cell: ({ coordinators, state }: Team) =>
              coordinators.length > 0 || state === 'dropped-out' ? (
                coordinators.map(({ name }) => name).join(', ')
              ) : (
                <span className="gap">
                  <Sign of={TriangleAlert} /> {say('noCoordinator')}
                </span>
              ),
          },
          {
            heading: say('now'),
            cell: ({ state, label, since }: Team) => (
              <Badge tone={tones[state ?? ''] ?? 'plain'}>
                {since === null ? label : say('since', { state: label ?? '', day: dates.day(since) })}
              </Badge>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={say('teams')} id="teams">
      <Table caption={say('teams')} columns={columns} rows={teams} keyOf={({ id }) => id} />
      <Actions of={['plan-team', 'pause-team', 'resume-team', 'invite-team', 'drop-out-team']} />
    </Card>
  );
}
