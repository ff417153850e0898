import { Check } from 'lucide-react';
import { type ReactNode } from 'react';
import './stepper.css';

/** One step of something that goes on over months. */
export interface Step {
  name: string;
  /** Which of the four kinds it is of: gives it its colour. */
  kind: string;
  when: 'past' | 'now' | 'later';
  detail: ReactNode;
}

/** The steps of something, with where it is. */
export function Stepper({ label, steps, hereSaid }: { label: string; steps: Step[]; hereSaid: string }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map(({ name, kind, when, detail }, place) => (
        <li key={name} className={`${when} ${kind}`} aria-current={when === 'now' ? 'step' : undefined}>
          <span className="dot" aria-hidden="true">
            {when === 'past' ? <Check className="sign" /> : place + 1}
          </span>
          <strong>{name}</strong>
          <span className="small">
            {when === 'now' && <b className="here">{hereSaid}</b>}
            {when === 'now' && detail ? ' · ' : null}
            <span className={when === 'now' ? '' : 'soft'}>{detail}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
