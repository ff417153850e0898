import { useQuery } from '@tanstack/react-query';
import { Signature } from 'lucide-react';
import { usePledgePress } from '../../api/press.js';
import { pledge } from '../../api/queries.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Loaded } from '../../design/loaded.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';

/** What is promised, with whom and on which level; and the signature under it. */
export function SignPledge({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords(todoWords);
  const query = useQuery(pledge(id));
  const press = usePledgePress(id, { said: say('signed'), onDone: onClose });
  const who = query.data?.team?.name ?? query.data?.organisation?.name ?? '';
  return (
    <Dialog title={say('pledge', { who })} onClose={onClose}>
      <Loaded query={query}>
        {({ text, level, with: other }) => (
          <div className="form">
            {text !== null && <blockquote className="quoted">{text}</blockquote>}
            <p>{say('pledgeLevel', { level: level.label })}</p>
            <p className="soft">{say('pledgeHelp', { who, with: other.organisation?.name ?? other.name ?? '' })}</p>
            <SaidProblem problem={press.problem} />
            <div>
              <Button
                sign={Signature}
                busy={press.busy}
                onPress={() => {
                  press.send({ command: { type: 'sign-pledge' } });
                }}
              >
                {say('signNow')}
              </Button>
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
