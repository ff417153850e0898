import { Suspense, useState } from 'react';
import { useCyclePress } from '../../api/press.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button, ButtonLink } from '../../design/button.js';
import { part } from '../../design/fetched.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';
import { pageOf } from '../process/page-of.js';
import { kindOf, partOf } from './minutes.js';

const SignPledge = part(() => import('./sign-pledge.js'), 'SignPledge');

/** Where what is asked of a cycle is decided, and not at one of its gates. */
const BESIDE_GATES = ['amendment', 'supplement', 'late-lock'];

/** The buttons that answer what is asked: at once where one press is enough, else where one can see what it is about. */
export function Answer({ ask }: { ask: Ask }) {
  const { process, what, team } = ask;
  const kind = kindOf(what);
  if (process.kind === 'pledge' && kind === 'pledge-sign') return <Sign ask={ask} />;
  if (process.kind !== 'cycle') return <Elsewhere ask={ask} />;
  if ((kind === 'team-ready' || kind === 'team-finished') && team) return <TeamIs ask={ask} team={team} />;
  if (kind === 'gate') return <Decide id={process.id} gate={partOf(what)} />;
  if (BESIDE_GATES.includes(kind)) return <Decide id={process.id} gate={kind} />;
  return <Elsewhere ask={ask} />;
}

/** A team is ready, or has finished: one press. */
function TeamIs({ ask, team }: { ask: Ask; team: { id: string; name: string } }) {
  const say = useWords(todoWords);
  const isReady = kindOf(ask.what) === 'team-ready';
  const press = useCyclePress(ask.process.id, {
    said: say(isReady ? 'readyDone' : 'finishedDone', { team: team.name }),
  });
  return (
    <>
      <Button
        weight={ask.when === 'late' || ask.when === 'week' ? 'first' : 'second'}
        busy={press.busy}
        onPress={() => {
          press.send({ command: { type: isReady ? 'report-team-ready' : 'report-team-finished', team: team.id } });
        }}
      >
        {say(isReady ? 'teamReady' : 'teamFinished')}
      </Button>
      <ButtonLink weight="second" to="/cycles/$id" params={{ id: ask.process.id }}>
        {say('look')}
      </ButtonLink>
      <SaidProblem problem={press.problem} />
    </>
  );
}

function Decide({ id, gate }: { id: string; gate: string }) {
  const say = useWords(todoWords);
  return (
    <ButtonLink to="/cycles/$id/decisions/$gate" params={{ id, gate }}>
      {say('decide')}
    </ButtonLink>
  );
}

function Sign({ ask }: { ask: Ask }) {
  const say = useWords(todoWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {say('sign')}
      </Button>
      {isOpen && (
        <Suspense>
          <SignPledge
            id={ask.process.id}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** What can't be answered here: the page on which it can. */
function Elsewhere({ ask: { process, what } }: { ask: Ask }) {
  const say = useWords(todoWords);
  const kind = kindOf(what);
  const label = kind === 'submission' || kind === 'edit' ? say('write') : say('look');
  return <ButtonLink {...pageOf(process)}>{label}</ButtonLink>;
}
