import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from '../cycle/allowed.js';
import { MissingLines } from '../cycle/missing-lines.js';

/** What is still missing besides agreement: of that, who decides says enough. */
export function Missing() {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  const others = cycle.missing.filter(({ code }) => !code.startsWith('approval:'));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{say('missing')}</h3>
      <MissingLines of={others} />
    </>
  );
}
