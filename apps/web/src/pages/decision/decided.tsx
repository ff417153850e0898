import { useQuery } from '@tanstack/react-query';
import { cycleChanges } from '../../api/queries.js';
import { Card } from '../../design/card.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';

/** What in a timeline tells of a decision. */
export const DECISIONS = [
  'approved',
  'rejected',
  'gate-passed',
  'hypothesis-locked',
  'amendment-decided',
  'hypothesis-amended',
];
const MOST = 8;

/** Who decided what and why, as the timeline tells it. */
export function Decided({ id }: { id: string }) {
  const say = useWords(decisionWords);
  const { data } = useQuery(cycleChanges(id));
  if (!data) return null;
  const lines = data.lines.filter(({ type }) => DECISIONS.includes(type)).slice(0, MOST);
  return (
    <Card title={say('so')}>
      {lines.length === 0 ? (
        <p className="soft">{say('nothing')}</p>
      ) : (
        <ul className="lines">
          {lines.map(({ seq, sentence, happened }) => (
            <li key={seq}>
              <p>
                {sentence} <span className="small soft">{happened}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
