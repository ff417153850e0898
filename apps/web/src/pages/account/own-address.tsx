import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, doneBy } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { TextField } from '../../design/field.js';
import { Loaded } from '../../design/loaded.js';
import { tellStatus } from '../../shell/status.js';
import { accountWords } from '../../words/account.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

const ownAddress = queryOptions({
  queryKey: ['own-address'],
  queryFn: () => answerOf(api.GET('/api/me/address-change')),
});

/** The address that one is written to at and signs in with, and another one instead. */
export function OwnAddress() {
  const say = useWords(accountWords);
  const query = useQuery(ownAddress);
  return (
    <Card title={say('address')} id="address">
      <Loaded query={query}>
        {({ email, workAccount, change }) => (
          <>
            <p>{email}</p>
            <p className="small soft">{say(workAccount ? 'addressHelpWork' : 'addressHelp')}</p>
            {change === null ? <AskForAnother /> : <Confirm email={change.email} until={change.until} />}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function AskForAnother() {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => answerOf(api.POST('/api/me/address-change', { body: { email: email.trim() } })),
    onSuccess: () => queries.invalidateQueries(ownAddress),
  });
  return (
    <details>
      <summary>{say('otherAddress')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ask.isPending) ask.mutate();
        }}
      >
        <TextField type="email" label={say('newAddress')} value={email} onChange={setEmail} maxLength={200} required />
        <SaidProblem problem={ask.error} />
        <div>
          <Button type="submit" weight="second" busy={ask.isPending}>
            {say('mailMe')}
          </Button>
        </div>
      </form>
    </details>
  );
}

function Confirm({ email, until }: { email: string; until: string }) {
  const say = useWords(accountWords);
  const dates = useDates();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => answerOf(api.POST('/api/me/address-change/code', { body: { code } })),
    onSuccess: (changed) => {
      queries.setQueryData(ownAddress.queryKey, changed);
      tellStatus({ tone: 'done', text: say('addressChanged') });
      // Everywhere else one is signed out.
      void queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const withdraw = useMutation({
    mutationFn: () => doneBy(api.DELETE('/api/me/address-change')),
    onSuccess: () => queries.invalidateQueries(ownAddress),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!confirm.isPending) confirm.mutate();
      }}
    >
      <p>{say('mailOnItsWay', { address: email, moment: dates.moment(until) })}</p>
      <TextField label={say('code')} value={code} onChange={setCode} maxLength={20} isNumber required />
      <SaidProblem problem={confirm.error ?? withdraw.error} />
      <div className="row">
        <Button type="submit" busy={confirm.isPending}>
          {say('confirmAddress')}
        </Button>
        <Button
          weight="second"
          busy={withdraw.isPending}
          onPress={() => {
            withdraw.mutate();
          }}
        >
          {say('withdraw')}
        </Button>
      </div>
    </form>
  );
}
