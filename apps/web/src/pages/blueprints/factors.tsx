import { ThumbsUp, TriangleAlert, type LucideIcon } from 'lucide-react';
import { type Factor } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { Sign } from '../../design/sign.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

/** What worked and what stood in the way, each with where it helped, where it did not, and whom to ask. */
export function Factors({ factors }: { factors: Factor[] }) {
  const say = useWords(blueprintsWords);
  const [worked, hindered] = [factors.filter(isSuccess), factors.filter((factor) => !isSuccess(factor))];
  if (factors.length === 0) {
    return (
      <Card title={say('worked')}>
        <p className="soft">{say('noFactors')}</p>
      </Card>
    );
  }
  return (
    <>
      {worked.length > 0 && <Listed title={say('worked')} sign={ThumbsUp} tone="done" factors={worked} />}
      {hindered.length > 0 && <Listed title={say('hindered')} sign={TriangleAlert} tone="soon" factors={hindered} />}
    </>
  );
}

function Listed({ title, sign, tone, factors }: { title: string; sign: LucideIcon; tone: string; factors: Factor[] }) {
  return (
    <Card title={title}>
      <ul className="factors">
        {factors.map((factor) => (
          <li key={factor.id}>
            <span className={`mark ${tone}`}>
              <Sign of={sign} />
            </span>
            <FactorText factor={factor} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FactorText({ factor: shown }: { factor: Factor }) {
  const say = useWords(blueprintsWords);
  const { factor, evidence, cycles, helpedIn, notIn, ask, sources } = shown;
  // What stands in the way helps nowhere: it played a part, or did not.
  const [there, notThere] = isSuccess(shown) ? (['helpedIn', 'notIn'] as const) : (['playedIn', 'playedNot'] as const);
  const facts = [
    { term: say('evidence'), words: evidence === null ? [] : [evidence] },
    { term: say(there), words: helpedIn.map(({ name }) => name) },
    { term: say(notThere), words: notIn.map(({ name }) => name) },
    { term: say('ask'), words: ask.map(({ name }) => name) },
    { term: say('fromCycles'), words: cycles.map(({ title }) => title ?? say('untitled')) },
  ].filter(({ words }) => words.length > 0);
  return (
    <div className="tight">
      <p className="said">{factor ?? say('notWritten')}</p>
      <dl className="facts small">
        {facts.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words.join(', ')}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <details className="small">
          <summary>{say('mergedFrom', { count: sources.length })}</summary>
          <ul className="tight">
            {sources.map((source) => (
              <li key={source.id}>
                {source.factor ?? say('notWritten')}{' '}
                <span className="soft">{source.cycles.map(({ title }) => title ?? say('untitled')).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function isSuccess({ kind }: Factor): boolean {
  return kind.code === 'success';
}
