import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import './skeleton.css';

/** Holds the room of what is still loaded, so that nothing jumps when it is there. */
export function Skeleton({ lines = 3, cards = 1 }: { lines?: number; cards?: number }) {
  const say = useWords(shellWords);
  return (
    <div className="skeleton">
      <span className="heard" role="status">
        {say('loading')}
      </span>
      {Array.from({ length: cards }, (_card, card) => (
        <div key={card} className="card" aria-hidden="true">
          {Array.from({ length: lines }, (_line, line) => (
            <span key={line} className="bar" />
          ))}
        </div>
      ))}
    </div>
  );
}
