import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { type Planned } from '../../api/programme.queries.js';
import { Table } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { planningWords } from '../../words/planning.js';
import { useWords } from '../../words/words.js';
import { WorthBadge } from './worth.js';

/** The same as the chart, in words and dates; made anew only for other cycles. */
export const PlanningTable = memo(function PlanningTable({ cycles }: { cycles: Planned[] }) {
  const say = useWords(planningWords);
  const dates = useDates();
  return (
    <Table
      caption={say('planning')}
      rows={cycles}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: say('cycle'),
          cell: ({ id, title, workpackage }) => (
            <>
              <Link to="/cycles/$id" params={{ id }}>
                {title ?? say('untitled')}
              </Link>
              <br />
              <span className="small soft">{workpackage.name}</span>
            </>
          ),
        },
        { heading: say('phase'), cell: ({ phase, ended }) => (ended === null ? phase.label : say('over')) },
        {
          heading: say('until'),
          cell: ({ deadline, ended }) => {
            if (ended !== null) return dates.day(ended);
            return deadline === null ? <span className="soft">{say('noDate')}</span> : dates.lastDay(deadline);
          },
        },
        { heading: say('teams'), cell: ({ teams }) => teams.map(({ name }) => name).join(', ') },
        { heading: say('worth'), cell: ({ worth }) => <WorthBadge worth={worth} /> },
      ]}
    />
  );
});
