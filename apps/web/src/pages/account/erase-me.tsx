import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Notice } from '../../design/notice.js';
import { ownMessagesWords } from '../../words/own-messages.js';
import { useWords } from '../../words/words.js';

/** Has oneself erased: asked twice, since it can't be undone. */
export function EraseMe() {
  const say = useWords(ownMessagesWords);
  const erase = useMutation({
    mutationFn: (key: string | undefined) =>
      answerOf(api.POST('/api/me/erasure', { body: key === undefined ? {} : { key } })),
  });
  const key = erase.data?.key;
  return (
    <div className="form">
      <p>{say('eraseHelp')}</p>
      {erase.data && (
        <Notice tone="late" alert>
          <p>{erase.data.sentence}</p>
        </Notice>
      )}
      <SaidProblem problem={erase.error} />
      {erase.data?.state !== 'confirmed' && (
        <div className="row">
          <Button
            weight="grave"
            busy={erase.isPending}
            onPress={() => {
              erase.mutate(key);
            }}
          >
            {say(key === undefined ? 'eraseAsk' : 'eraseSure')}
          </Button>
          {key !== undefined && (
            <Button
              weight="second"
              onPress={() => {
                erase.reset();
              }}
            >
              {say('eraseNot')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
