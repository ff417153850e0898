import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cycleChanges, cycleMeasurements } from '../../api/queries.js';
import { type Cycle, type Read } from '../../api/types.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { RunChart, type Mark, type Point } from '../../design/run-chart.js';
import { Skeleton } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { Toggles } from '../../design/toggles.js';
import { useDates } from '../../words/dates.js';
import { useNumbers } from '../../words/numbers.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { goalOf } from './hypothesis-text.js';
import { LineActions } from './line-actions.js';

type Measurement = Read<'/api/cycles/{id}/measurements'>['measurements'][number];

/** What was counted: as a chart over time, and as a table. */
export function MeasurementsCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const query = useQuery(cycleMeasurements(cycle.id));
  const [way, setWay] = useState<'chart' | 'table'>('chart');
  const add = <Actions of={['record-measurement']} />;
  return (
    <Card title={say('measurements')} id="measurements">
      <Loaded query={query} waiting={<Skeleton lines={4} />}>
        {({ measurements }) =>
          measurements.length === 0 ? (
            <Empty action={add}>{say('noMeasurements')}</Empty>
          ) : (
            <>
              <Toggles
                label={say('lookAs')}
                options={[
                  { value: 'chart', label: say('asChart') },
                  { value: 'table', label: say('asTable') },
                ]}
                on={[way]}
                onToggle={setWay}
              />
              {way === 'chart' ? (
                <Chart cycle={cycle} measurements={measurements} />
              ) : (
                <AsTable measurements={measurements} />
              )}
              {add}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Chart({ cycle, measurements }: { cycle: Cycle; measurements: Measurement[] }) {
  const say = useWords(cycleWords);
  const { data } = useQuery(cycleChanges(cycle.id));
  const goal = goalOf(cycle.hypothesis?.content ?? null);
  const points: Point[] = measurements.map(({ id, until, value, team, baseline }) => ({
    id,
    at: until,
    value,
    series: team.name,
    isBefore: baseline,
  }));
  const baselines = measurements.filter(({ baseline }) => baseline).map(({ value }) => value);
  const began = baselines.length > 0 ? baselines.reduce((sum, value) => sum + value, 0) / baselines.length : undefined;
  const target =
    goal && began !== undefined ? began + (goal.direction === 'increase' ? goal.size : -goal.size) : undefined;
  const marks: Mark[] = (data?.lines ?? []).flatMap(({ type, at }) => {
    if (type === 'hypothesis-locked') return [{ at: at.recorded, label: say('locking') }];
    return type === 'hypothesis-amended' ? [{ at: at.recorded, label: say('amendedMark') }] : [];
  });
  return <RunChart label={say('chart')} points={points} target={target} marks={marks} />;
}

function AsTable({ measurements }: { measurements: Measurement[] }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const numbers = useNumbers();
  return (
    <Table
      caption={say('measurements')}
      rows={measurements}
      keyOf={({ id }) => id}
      columns={[
        { heading: say('team'), cell: ({ team }) => team.name },
        { heading: say('period'), cell: ({ from, until }) => `${dates.day(from)} – ${dates.day(until)}` },
        { heading: say('value'), cell: ({ value }) => numbers(value), numeric: true },
        {
          heading: say('source'),
          cell: (measurement) => (
            <>
              {measurement.source} {measurement.baseline && <Badge>{say('baseline')}</Badge>}{' '}
              {measurement.late && <Badge>{say('late')}</Badge>}
              <LineActions
                of={['correct-measurement']}
                seq={measurement.seq}
                values={{ value: numbers(measurement.value), from: measurement.from, until: measurement.until }}
              />
            </>
          ),
        },
      ]}
    />
  );
}
