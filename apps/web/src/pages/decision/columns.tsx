import { Card } from '../../design/card.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { AboutDecision } from './about-decision.js';
import { Criteria } from './criteria.js';
import { Deciders } from './deciders.js';
import { Decided } from './decided.js';
import { Missing } from './missing.js';
import { YourDecision } from './your-decision.js';

/** What to look at, one's own decision, and what it is about to the left; who decides, and what was decided, to the right. */
export function Columns({ id, gate }: { id: string; gate: string }) {
  const say = useWords(decisionWords);
  return (
    <div className="columns">
      <div className="stack">
        <Criteria gate={gate} />
        <YourDecision gate={gate} />
        <AboutDecision gate={gate} />
      </div>
      <div className="stack">
        <Card title={say('who')}>
          <Deciders gate={gate} />
          <Missing />
        </Card>
        <Decided id={id} />
      </div>
    </div>
  );
}
