import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { type Read } from '../../api/types.js';
import { Failed } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { TextField } from '../../design/field.js';
import { takeWanted } from '../../session/back.js';
import { Page } from '../../shell/page.js';
import { sampleWords } from '../../words/sample.js';
import { useWords } from '../../words/words.js';
import './sample.css';

type Account = Read<'/api/demo/people'>['people'][number];

const accounts = queryOptions({
  queryKey: ['sample'],
  queryFn: () => answerOf(api.GET('/api/demo/people')),
  retry: false,
});

/** Choosing who to be in the sample. Anywhere else the API has nobody to choose from, and one signs in. */
export function SamplePage() {
  const say = useWords(sampleWords);
  const query = useQuery(accounts);
  const isNone = query.error instanceof Problem && query.error.status === 404;
  return (
    <main className="alone">
      <Page
        title={say(isNone ? 'noSample' : 'title')}
        lead={<p>{say(isNone ? 'noSampleDetail' : 'lead')}</p>}
        actions={
          <a className="button second" href="/sign-in">
            {say(isNone ? 'signIn' : 'mail')}
          </a>
        }
      >
        {query.data && <Chooser people={query.data.people} />}
        {query.isPending && <Skeleton lines={6} cards={2} />}
        {query.isError && !isNone && <Failed error={query.error} again={() => void query.refetch()} />}
      </Page>
    </main>
  );
}

function Chooser({ people }: { people: Account[] }) {
  const say = useWords(sampleWords);
  const [sought, setSought] = useState('');
  const matching = people.filter((account) => saysOf(account).includes(sought.toLowerCase()));
  const programmes = [...new Map(matching.map(({ programme }) => [programme.id, programme])).values()];
  return (
    <>
      <TextField type="search" label={say('search')} value={sought} onChange={setSought} />
      {programmes.length === 0 && <p>{say('nobody')}</p>}
      {programmes.map((programme) => (
        <Card key={programme.id} title={say('all', { programme: programme.name })}>
          <ul className="people">
            {matching
              .filter((account) => account.programme.id === programme.id)
              .map((account) => (
                <li key={account.person}>
                  <Be account={account} />
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

/** Who somebody is, and the button to be them. */
function Be({ account }: { account: Account }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const be = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/demo/sign-in', { body: { email: account.email, programme: account.programme.id } })),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: takeWanted() ?? '/todo' });
    },
  });
  return (
    <>
      <Button
        weight="second"
        sign={UserRound}
        busy={be.isPending}
        onPress={() => {
          be.mutate();
        }}
      >
        {account.name}
      </Button>
      <span className="small soft">{account.roles.map(({ label }) => label).join(' · ')}</span>
      {be.isError && <Failed error={be.error} />}
    </>
  );
}

function saysOf({ name, email, roles }: Account): string {
  return [name, email, ...roles.map(({ label }) => label)].join(' ').toLowerCase();
}
