import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { Sign } from '../design/sign.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import { tellStatus, useStatus } from './status.js';
import './status-line.css';

/** Says what just happened. The place is always there, so that what comes into it is heard. */
export function StatusLine() {
  const say = useWords(shellWords);
  const told = useStatus();
  return (
    <div className="status-line" role="status" aria-live="polite">
      {told && (
        <div className={`told ${told.tone}`}>
          <Sign of={told.tone === 'late' ? TriangleAlert : CircleCheck} />
          <p>{told.text}</p>
          <button
            type="button"
            onClick={() => {
              tellStatus(undefined);
            }}
          >
            <Sign of={X} />
            <span className="heard">{say('close')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
