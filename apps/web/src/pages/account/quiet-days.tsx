import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { type Read } from '../../api/types.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { TextField } from '../../design/field.js';
import { Loaded } from '../../design/loaded.js';
import { tellStatus } from '../../shell/status.js';
import { useDates } from '../../words/dates.js';
import { ownMessagesWords } from '../../words/own-messages.js';
import { useWords } from '../../words/words.js';

type Span = Read<'/api/me/quiet-days'>['days'][number];

const quietDays = queryOptions({ queryKey: ['quiet-days'], queryFn: () => answerOf(api.GET('/api/me/quiet-days')) });

/** The days on which one is not reminded. */
export function QuietDays() {
  const say = useWords(ownMessagesWords);
  const dates = useDates();
  const queries = useQueryClient();
  const query = useQuery(quietDays);
  const write = useMutation({
    mutationFn: (days: Span[]) => answerOf(api.PUT('/api/me/quiet-days', { body: { days } })),
    onSuccess: (written) => {
      queries.setQueryData(quietDays.queryKey, written);
      tellStatus({ tone: 'done', text: say('saved') });
    },
  });
  return (
    <Card title={say('quiet')} id="quiet-days">
      <p className="small soft">{say('quietHelp')}</p>
      <Loaded query={query}>
        {({ days }) => (
          <>
            {days.length === 0 ? (
              <p className="soft">{say('quietNone')}</p>
            ) : (
              <ul className="lines">
                {days.map((span) => {
                  const said = say('quietSpan', { from: dates.day(span.from), until: dates.day(span.until) });
                  return (
                    <li key={span.from} className="row between">
                      <span>{said}</span>
                      <Button
                        weight="second"
                        heard={say('removeThat', { span: said })}
                        busy={write.isPending}
                        onPress={() => {
                          write.mutate(days.filter((each) => each !== span));
                        }}
                      >
                        {say('remove')}
                      </Button>
                    </li>
                  );
                })}
              </ul>
            )}
            <NewSpan
              key={days.length}
              busy={write.isPending}
              onAdd={(span) => {
                write.mutate([...days, span]);
              }}
            />
          </>
        )}
      </Loaded>
      <SaidProblem problem={write.error} />
    </Card>
  );
}

function NewSpan({ busy, onAdd }: { busy: boolean; onAdd: (span: Span) => void }) {
  const say = useWords(ownMessagesWords);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const isWrong = from !== '' && until !== '' && until < from;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && !busy) onAdd({ from, until });
      }}
    >
      <div className="pair">
        <TextField type="date" label={say('from')} value={from} onChange={setFrom} required />
        <TextField
          type="date"
          label={say('until')}
          value={until}
          onChange={setUntil}
          required
          fault={isWrong ? say('quietFault') : undefined}
        />
      </div>
      <div>
        <Button type="submit" weight="second" busy={busy}>
          {say('add')}
        </Button>
      </div>
    </form>
  );
}
