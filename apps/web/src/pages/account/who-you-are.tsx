import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { door } from '../../api/queries.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Choice, TextField } from '../../design/field.js';
import { useMe } from '../../session/me.js';
import { tellStatus } from '../../shell/status.js';
import { accountWords } from '../../words/account.js';
import { languages, useWords, type Language } from '../../words/words.js';

/** What one is called, and the language that one reads. */
export function WhoYouAre() {
  const say = useWords(accountWords);
  const me = useMe();
  const queries = useQueryClient();
  const [name, setName] = useState(me.name);
  const [language, setLanguage] = useState<Language>(me.language);
  const save = useMutation({
    mutationFn: () => answerOf(api.PATCH('/api/me', { body: { name: name.trim(), language } })),
    onSuccess: (corrected) => {
      queries.setQueryData(door().queryKey, (before) => before && { ...before, me: corrected });
      tellStatus({ tone: 'done', text: say('saved') });
      // What the API says in sentences is asked anew, in the language that was chosen.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'door' });
    },
  });
  return (
    <Card title={say('me')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) save.mutate();
        }}
      >
        <TextField
          label={say('name')}
          help={say('nameHelp')}
          value={name}
          onChange={setName}
          maxLength={120}
          required
        />
        <Choice
          label={say('language')}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: say(value) }))}
        />
        <SaidProblem problem={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            {say('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
