import { Card } from '../../design/card.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { AboutDecision } from './about-decision.js';
import { Criteria } from './criteria.js';
import { Deciders } from './deciders.js';
import { Decided } from './decided.js';
import { YourDecision } from './your-decision.js';

/** One's own decision and what it is about to the left; who decides, and what was decided, to the right. */
export function Columns({ id, gate }: { id: string; gate: string }) {
  const say = useWords(decisionWords);
  return (
    <div className="columns">
      <div className="stack">
        <YourDecision gate={gate} />
        <AboutDecision gate={gate} />
        <Criteria gate={gate} />
      </div>
      <div className="stack">
        <Card title={say('who')}>
          <Deciders gate={gate} />
        </Card>
        <Decided id={id} />
      </div>
    </div>
  );
}
