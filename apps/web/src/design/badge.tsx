import { CircleCheck, Clock, TriangleAlert, type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';
import './badge.css';
import { Sign } from './sign.js';

/** What a badge means; each has a sign and a word besides its colour. */
export type Tone = 'plain' | 'late' | 'soon' | 'done';

const signs: Partial<Record<Tone, LucideIcon>> = { late: TriangleAlert, soon: Clock, done: CircleCheck };

/** A word or two on how something stands, with its sign. */
export function Badge({ tone = 'plain', sign, children }: { tone?: Tone; sign?: LucideIcon; children: ReactNode }) {
  const shown = sign ?? signs[tone];
  return (
    <span className={`badge ${tone}`}>
      {shown && <Sign of={shown} />}
      <span>{children}</span>
    </span>
  );
}
