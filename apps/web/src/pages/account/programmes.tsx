import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { useMe } from '../../session/me.js';
import { accountWords } from '../../words/account.js';
import { useWords } from '../../words/words.js';

/** The programmes that one takes part in; which of them one looks at. */
export function Programmes() {
  const say = useWords(accountWords);
  const me = useMe();
  const choose = useMutation({
    mutationFn: (programme: string) => answerOf(api.POST('/api/me/programme', { body: { programme } })),
    onSuccess: () => {
      window.location.assign('/todo');
    },
  });
  if (me.programmes.length < 2) return null;
  return (
    <Card title={say('programme')}>
      <p className="soft small">{say('programmeHelp')}</p>
      <ul className="tight">
        {me.programmes.map(({ id, name }) => (
          <li key={id} className="row">
            {id === me.programme.id ? (
              <>
                <span>{name}</span> <Badge>{say('here')}</Badge>
              </>
            ) : (
              <Button
                weight="second"
                busy={choose.isPending}
                onPress={() => {
                  choose.mutate(id);
                }}
              >
                {say('look', { programme: name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <SaidProblem problem={choose.error} />
    </Card>
  );
}
