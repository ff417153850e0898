import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, doneBy } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Choice, TextField } from '../../design/field.js';
import { Loaded } from '../../design/loaded.js';
import { Notice } from '../../design/notice.js';
import { accountWords } from '../../words/account.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

const tokens = queryOptions({ queryKey: ['tokens'], queryFn: () => answerOf(api.GET('/api/me/tokens')) });

/** Links of other programs that act for somebody: what there is, and making or revoking one. */
export function Tokens() {
  const say = useWords(accountWords);
  const dates = useDates();
  const queries = useQueryClient();
  const query = useQuery(tokens);
  const revoke = useMutation({
    mutationFn: (id: string) => doneBy(api.DELETE('/api/me/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries(tokens),
  });
  return (
    <Card title={say('tokens')} id="tokens">
      <p className="small soft">{say('tokensHelp')}</p>
      <Loaded query={query}>
        {({ tokens: all }) =>
          all.length > 0 && (
            <ul className="lines">
              {all.map(({ id, name, until, usedOn, works }) => (
                <li key={id} className="row between">
                  <span className="tight">
                    <span>{name}</span>
                    <span className="small soft">
                      {works ? say('until', { day: dates.day(lastDayOf(until)) }) : say('revoked')} ·{' '}
                      {usedOn === null ? say('neverUsed') : say('usedOn', { day: dates.day(usedOn) })}
                    </span>
                  </span>
                  {works && (
                    <Button
                      weight="second"
                      heard={say('revokeThat', { name })}
                      busy={revoke.isPending}
                      onPress={() => {
                        revoke.mutate(id);
                      }}
                    >
                      {say('revoke')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <SaidProblem problem={revoke.error} />
      <details>
        <summary>{say('make')}</summary>
        <NewToken />
      </details>
    </Card>
  );
}

/** A link ends with a day of the world's clock, which every installation has. */
function lastDayOf(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString().slice(0, 10);
}

function NewToken() {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [until, setUntil] = useState('');
  const [scope, setScope] = useState<'read' | 'write'>('read');
  const make = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/me/tokens', { body: { name, until, scopes: scope === 'read' ? ['read'] : ['read', 'write'] } }),
      ),
    onSuccess: () => queries.invalidateQueries(tokens),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!make.isPending) make.mutate();
      }}
    >
      <TextField label={say('tokenName')} value={name} onChange={setName} maxLength={60} required />
      <TextField type="date" label={say('tokenUntil')} value={until} onChange={setUntil} required />
      <Choice
        label={say('tokenScope')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'read', label: say('tokenReads') },
          { value: 'write', label: say('tokenWrites') },
        ]}
      />
      <SaidProblem problem={make.error} />
      {make.data && (
        <Notice tone="done" alert>
          <p>{say('made')}</p>
          <code>{make.data.token}</code>
        </Notice>
      )}
      <div>
        <Button type="submit" weight="second" busy={make.isPending}>
          {say('make')}
        </Button>
      </div>
    </form>
  );
}
