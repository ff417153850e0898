import { Clock } from 'lucide-react';
import { type Cycle } from '../../api/types.js';
import { Sign } from '../../design/sign.js';

/** What a cycle still waits for, a line each. */
export function MissingLines({ of }: { of: Cycle['missing'] }) {
  return (
    <ul className="checklist">
      {of.map(({ code, sentence }) => (
        <li key={code} className="check-line">
          <Sign of={Clock} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
