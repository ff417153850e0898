import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { cycleChanges } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Notice } from '../../design/notice.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { HypothesisText } from './hypothesis-text.js';

/** What is expected, whether it is locked, how one can prove it, and how it was adjusted since. */
export function HypothesisCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const { hypothesis, amendment } = cycle;
  return (
    <Card title={say('hypothesis')} id="hypothesis" aside={<State cycle={cycle} />}>
      {!hypothesis && <Empty action={<Actions of={['draft-hypothesis']} />}>{say('noHypothesis')}</Empty>}
      {hypothesis && !hypothesis.content && <p className="soft">{say('notYours')}</p>}
      {hypothesis?.content && <HypothesisText content={hypothesis.content} />}
      {amendment && (
        <Notice>
          <p>{say('amendment', { fields: amendment.material.map(({ label }) => label).join(', ') })}</p>
          {amendment.reason !== null && <p>{say('amendmentReason', { reason: amendment.reason })}</p>}
          <p className="small">
            {say('amendmentKnown', {
              known: amendment.known.label,
              measurements: amendment.known.measurements,
              notes: amendment.known.notes,
            })}
          </p>
        </Notice>
      )}
      {hypothesis?.locked && <Amendments id={cycle.id} />}
      {hypothesis && hypothesis.authors.length > 0 && (
        <p className="small soft">
          {say('writtenBy', { names: hypothesis.authors.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {hypothesis?.locked && (
        <details className="small">
          <summary>{say('proof', { version: hypothesis.locked.version })}</summary>
          <p className="digest">{say('proofHelp', { digest: hypothesis.locked.digest })}</p>
        </details>
      )}
      {hypothesis && <Actions of={['amend-hypothesis', 'withdraw-amendment']} />}
    </Card>
  );
}

function State({ cycle: { hypothesis } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  if (!hypothesis) return null;
  if (hypothesis.locked) {
    return (
      <Badge tone="done" sign={Lock}>
        {say('locked')}
      </Badge>
    );
  }
  if (hypothesis.submitted !== null) return <Badge tone="soon">{say('submitted')}</Badge>;
  return <Badge>{say('draft', { version: hypothesis.version })}</Badge>;
}

/** Each adjustment, as the timeline tells it: what became what, why, and what was known then. */
function Amendments({ id }: { id: string }) {
  const say = useWords(cycleWords);
  const { data } = useQuery(cycleChanges(id));
  const amended = (data?.lines ?? []).filter(
    ({ type }) => type.startsWith('hypothesis-amended') || type.startsWith('amendment'),
  );
  if (amended.length === 0) return null;
  return (
    <details>
      <summary>{say('amendments')}</summary>
      <ul className="tight">
        {amended.map(({ seq, sentence, happened }) => (
          <li key={seq}>
            {sentence} <span className="small soft">{happened}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
