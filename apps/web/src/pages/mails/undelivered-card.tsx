import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { answerOf, api, doneBy } from '../../api/client.js';
import { undelivered } from '../../api/mails.queries.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { tellStatus } from '../../shell/status.js';
import { programmeMailsWords } from '../../words/programme-mails.js';
import { useWords } from '../../words/words.js';

/** The mails that were given up on, and sending them again. */
export function UndeliveredCard() {
  const say = useWords(programmeMailsWords);
  const queries = useQueryClient();
  const query = useQuery(undelivered());
  const again = useMutation({
    mutationFn: async (id: string | undefined) => {
      if (id === undefined) return (await answerOf(api.POST('/api/programme/letters/send-again'))).count;
      await doneBy(api.POST('/api/programme/letters/{id}/send-again', { params: { path: { id } } }));
      return 1;
    },
    onSuccess: (count) => {
      tellStatus({ tone: 'done', text: say('sent', { count }) });
      return queries.invalidateQueries(undelivered());
    },
  });
  return (
    <Card title={say('failed')} id="failed">
      <Loaded query={query}>
        {({ letters }) =>
          letters.length === 0 ? (
            <Empty>{say('failedNone')}</Empty>
          ) : (
            <>
              <p className="small soft">{say('failedHelp')}</p>
              <ul className="lines">
                {letters.map(({ id, to, sentence, attempts, why }) => (
                  <li key={id} className="row between">
                    <span className="tight">
                      <span>
                        {to.name} <span className="small soft">{to.role.label}</span>
                      </span>
                      <span>{sentence}</span>
                      <span className="small soft">
                        {why.label} · {say('tries', { count: attempts })}
                      </span>
                    </span>
                    <Button
                      weight="second"
                      heard={say('againThat', { name: to.name, what: sentence })}
                      busy={again.isPending}
                      onPress={() => {
                        again.mutate(id);
                      }}
                    >
                      {say('again')}
                    </Button>
                  </li>
                ))}
              </ul>
              {letters.length > 1 && (
                <div>
                  <Button
                    weight="second"
                    sign={RotateCw}
                    busy={again.isPending}
                    onPress={() => {
                      again.mutate(undefined);
                    }}
                  >
                    {say('againAll')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
      <SaidProblem problem={again.error} />
    </Card>
  );
}
