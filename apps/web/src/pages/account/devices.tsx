import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, doneBy } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { tellStatus } from '../../shell/status.js';
import { accountWords } from '../../words/account.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answerOf(api.GET('/api/me/sessions')),
});

/** Where one is signed in, and the end of it. */
export function Devices() {
  const say = useWords(accountWords);
  const dates = useDates();
  const queries = useQueryClient();
  const query = useQuery(sessions);
  const end = useMutation({
    mutationFn: (id: string) =>
      doneBy(
        id === 'others'
          ? api.DELETE('/api/me/sessions')
          : api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } }),
      ),
    onSuccess: () => {
      tellStatus({ tone: 'done', text: say('ended') });
      void queries.invalidateQueries(sessions);
    },
  });
  return (
    <Card title={say('devices')} id="devices">
      <p className="small soft">{say('devicesHelp')}</p>
      <Loaded query={query}>
        {({ sessions: all }) => (
          <>
            <ul className="lines">
              {all.map(({ id, device, seen, remembered, current }) => (
                <li key={id} className="row between">
                  <span className="tight">
                    <span>
                      {device} {current && <Badge tone="done">{say('thisOne')}</Badge>}{' '}
                      {remembered && <Badge>{say('remembered')}</Badge>}
                    </span>
                    <span className="small soft">
                      {say('seen')}: {dates.moment(seen)}
                    </span>
                  </span>
                  {!current && (
                    <Button
                      weight="second"
                      heard={say('endThat', { device })}
                      busy={end.isPending}
                      onPress={() => {
                        end.mutate(id);
                      }}
                    >
                      {say('end')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {all.length > 1 && (
              <div>
                <Button
                  weight="second"
                  busy={end.isPending}
                  onPress={() => {
                    end.mutate('others');
                  }}
                >
                  {say('endOthers')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      <SaidProblem problem={end.error} />
    </Card>
  );
}
