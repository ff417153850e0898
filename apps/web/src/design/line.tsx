import { type LucideIcon } from 'lucide-react';
import './line.css';
import { Sign } from './sign.js';

/** Moments beneath each other on a line of time, each with its sign. */
export function Line({ points }: { points: { key: string; sign: LucideIcon; title: string; detail: string }[] }) {
  return (
    <ol className="line-of-time">
      {points.map(({ key, sign, title, detail }) => (
        <li key={key}>
          <span className="at">
            <Sign of={sign} />
          </span>
          <span className="tight">
            <strong>{title}</strong>
            <span className="small soft">{detail}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
