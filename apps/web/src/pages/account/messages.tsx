import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { type Read } from '../../api/types.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Choice } from '../../design/field.js';
import { Loaded } from '../../design/loaded.js';
import { tellStatus } from '../../shell/status.js';
import { ownMessagesWords } from '../../words/own-messages.js';
import { useWords } from '../../words/words.js';

type Chosen = Read<'/api/me/messages'>;

const messages = queryOptions({ queryKey: ['own-messages'], queryFn: () => answerOf(api.GET('/api/me/messages')) });

/** How mails come to oneself: each at once, or together once a day or a week; and one to try whether they arrive. */
export function Messages() {
  const say = useWords(ownMessagesWords);
  const query = useQuery(messages);
  return (
    <Card title={say('messages')} id="messages">
      <p className="small soft">{say('messagesHelp')}</p>
      <Loaded query={query}>{(chosen) => <Ways chosen={chosen} />}</Loaded>
      <Try />
    </Card>
  );
}

function Ways({ chosen }: { chosen: Chosen }) {
  const say = useWords(ownMessagesWords);
  const queries = useQueryClient();
  const [way, setWay] = useState(chosen.way);
  const save = useMutation({
    mutationFn: () => answerOf(api.PUT('/api/me/messages', { body: { way } })),
    onSuccess: (saved) => {
      queries.setQueryData(messages.queryKey, saved);
      tellStatus({ tone: 'done', text: say('saved') });
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <Choice
        label={say('way')}
        value={way}
        onChange={setWay}
        options={chosen.ways.map(({ code, label, detail }) => ({ value: code, label, help: detail }))}
      />
      {chosen.next !== null && <p className="small">{chosen.next.said}</p>}
      <SaidProblem problem={save.error} />
      <div>
        <Button type="submit" weight={way === chosen.way ? 'second' : 'first'} busy={save.isPending}>
          {say('save')}
        </Button>
      </div>
    </form>
  );
}

function Try() {
  const say = useWords(ownMessagesWords);
  const send = useMutation({
    mutationFn: () => answerOf(api.POST('/api/me/messages/test')),
    onSuccess: ({ to }) => {
      tellStatus({ tone: 'done', text: say('testing', { address: to }) });
    },
  });
  return (
    <>
      <div>
        <Button
          weight="quiet"
          sign={Mail}
          busy={send.isPending}
          onPress={() => {
            send.mutate();
          }}
        >
          {say('test')}
        </Button>
      </div>
      <SaidProblem problem={send.error} />
    </>
  );
}
