import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useCyclePress } from '../../api/press.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Notice } from '../../design/notice.js';
import { Typed } from '../../design/typed.js';
import { useDraft } from '../../drafts/drafts.js';
import { useMe } from '../../session/me.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';

const START = 'ready-to-start';

/** One's own decision: agreed at once, or not yet with a reason; why it can't be taken, where it can't. */
export function YourDecision({ gate }: { gate: string }) {
  const say = useWords(decisionWords);
  const { cycle, allowed } = useAllowed();
  const { person } = useMe();
  const [isNotYet, setNotYet] = useState(false);
  const decision = cycle.decisions.find(({ name }) => name === gate);
  const approve = allowed.find(({ command, about }) => command === 'approve' && about === gate);
  const reject = allowed.find(({ command, about }) => command === 'reject' && about === gate);
  const agree = useCyclePress(cycle.id, { said: say('agreed') });
  if (decision?.approvals.some((each) => each.person.id === person)) {
    return (
      <Notice tone="done" sign={CircleCheck}>
        <p>{say('you')}</p>
      </Notice>
    );
  }
  if (approve?.possible !== true && reject?.possible !== true) {
    return approve?.why === undefined ? null : (
      <Card title={say('yours')}>
        <p>{approve.why}</p>
      </Card>
    );
  }
  return (
    <Card title={say('yours')}>
      {isNotYet ? (
        <NotYetForm
          gate={gate}
          onClose={() => {
            setNotYet(false);
          }}
        />
      ) : (
        <div className="row">
          {approve?.possible && (
            <Button
              busy={agree.busy}
              onPress={() => {
                agree.send({ command: { type: 'approve', gate } });
              }}
            >
              {say(gate === START ? 'agreeStart' : 'agree')}
            </Button>
          )}
          {reject?.possible && (
            <Button
              weight="second"
              onPress={() => {
                setNotYet(true);
              }}
            >
              {say('notYet')}
            </Button>
          )}
        </div>
      )}
      <SaidProblem problem={agree.problem} />
    </Card>
  );
}

/** Not yet: what has to be different, for those who wrote it. */
function NotYetForm({ gate, onClose }: { gate: string; onClose: () => void }) {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  const { draft, change, forget } = useDraft(`${cycle.id}/reject/${gate}`, { reason: '' });
  const press = useCyclePress(cycle.id, {
    said: say('rejected'),
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!press.busy) press.send({ command: { type: 'reject', gate, reason: draft.reason.trim() } });
      }}
    >
      <Typed
        label={say('why')}
        help={say('whyHelp')}
        value={draft.reason}
        onChange={(reason) => {
          change({ reason });
        }}
        maxLength={2_000}
        isFirst
      />
      <SaidProblem problem={press.problem} />
      <div className="row">
        <Button type="submit" busy={press.busy}>
          {say('sendNotYet')}
        </Button>
        <Button weight="second" onPress={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
