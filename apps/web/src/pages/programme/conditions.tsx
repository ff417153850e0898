import { useQuery } from '@tanstack/react-query';
import { conditions } from '../../api/programme.queries.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { Table } from '../../design/table.js';
import { useMe } from '../../session/me.js';
import { useDates } from '../../words/dates.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { ConditionActions } from './change-card.js';

/** What the funder asks, and what became of it. */
export function Conditions() {
  const say = useWords(programmeWords);
  const dates = useDates();
  const { programme } = useMe();
  const query = useQuery(conditions());
  return (
    <Card title={say('conditions')}>
      <Loaded query={query}>
        {({ conditions: all }) =>
          all.length === 0 ? (
            <Empty>{say('conditionsNone')}</Empty>
          ) : (
            <Table
              caption={say('conditions')}
              rows={all}
              keyOf={({ id }) => id}
              columns={[
                { heading: say('condition'), cell: ({ text }) => text ?? say('erased') },
                { heading: say('owner'), cell: ({ owner }) => owner?.name ?? '' },
                {
                  heading: say('due'),
                  short: true,
                  cell: ({ dueOn }) => (dueOn === null ? say('noDate') : dates.day(dueOn)),
                },
                {
                  heading: say('settled'),
                  cell: ({ id, state, settledWith }) => (
                    <>
                      <Badge tone={state.code === 'open' ? 'plain' : 'done'}>{state.label}</Badge>
                      {settledWith !== null && <p className="small soft">{settledWith}</p>}
                      {state.code === 'open' && <ConditionActions condition={id} programme={programme.id} />}
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
