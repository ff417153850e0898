import { Clock } from 'lucide-react';
import { Sign } from '../../design/sign.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';

/** What is still missing besides agreement: of that, who decides says enough. */
export function Missing() {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  const others = cycle.missing.filter(({ code }) => !code.startsWith('approval:'));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{say('missing')}</h3>
      <ul className="checklist">
        {others.map(({ code, sentence }) => (
          <li key={code} className="check-line">
            <Sign of={Clock} />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
