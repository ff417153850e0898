import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useCyclePress, type CyclePressed } from '../../api/press.js';
import { changedPart, isConflict } from '../../api/problem.js';
import { cycleChanges } from '../../api/queries.js';
import { SaidProblem } from '../../api/said-problem.js';
import { type Cycle } from '../../api/types.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Conflict } from '../../design/conflict.js';
import { Notice } from '../../design/notice.js';
import { Typed } from '../../design/typed.js';
import { useDraft } from '../../drafts/drafts.js';
import { useMe } from '../../session/me.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';
import { DECISIONS } from './decided.js';

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
  if (isNotYet) {
    // What is being typed stays, whatever others do to the decision meanwhile.
    return (
      <Card title={say('yours')}>
        <NotYetForm
          gate={gate}
          onClose={() => {
            setNotYet(false);
          }}
        />
      </Card>
    );
  }
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
      <div className="row">
        {approve?.possible && (
          <Button
            busy={agree.busy}
            onPress={() => {
              agree.send({ command: { type: 'approve', gate }, restsOn: roundOf(cycle, gate) });
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
      <SaidProblem problem={agree.problem} />
    </Card>
  );
}

/** Not yet: what has to be different, for those who wrote it. Where others decided meanwhile, both can be read. */
function NotYetForm({ gate, onClose }: { gate: string; onClose: () => void }) {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  // As it was when the form was opened: what is typed is about that.
  const [opened] = useState(cycle);
  const { data: changes } = useQuery(cycleChanges(cycle.id));
  const { draft, change, forget } = useDraft(`${cycle.id}/reject/${gate}`, { reason: '' });
  const press = useCyclePress(cycle.id, {
    said: say('rejected'),
    onDone: () => {
      forget();
      onClose();
    },
  });
  const { problem } = press;
  const send = (restsOn: CyclePressed['restsOn']) => {
    press.send({ command: { type: 'reject', gate, reason: draft.reason.trim() }, restsOn });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!press.busy) send(roundOf(opened, gate));
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
      {isConflict(problem) ? (
        <Conflict
          theirs={changes?.lines.find(({ type }) => DECISIONS.includes(type))?.sentence ?? ''}
          yours={draft.reason}
          busy={press.busy}
          onMine={() => {
            send(changedPart(problem));
          }}
          onTheirs={() => {
            forget();
            onClose();
          }}
        />
      ) : (
        <>
          <SaidProblem problem={problem} />
          <div className="row">
            <Button type="submit" busy={press.busy}>
              {say('sendNotYet')}
            </Button>
            <Button weight="second" onPress={onClose}>
              {say('cancel')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** The round of a decision that one has seen: nobody decides on what was changed a moment ago. */
function roundOf({ versions }: Cycle, gate: string): { part: string; version: number } {
  const part = `gate:${gate}`;
  return { part, version: versions[part] ?? 0 };
}
