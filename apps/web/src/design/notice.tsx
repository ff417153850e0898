import { type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';
import { type Tone } from './badge.js';
import './notice.css';
import { Sign } from './sign.js';

/** A sentence or two that has to be read before the rest: sample data, a gap, that something could not be done. */
export function Notice({
  tone = 'soon',
  sign,
  children,
  alert = false,
}: {
  tone?: Tone;
  sign?: LucideIcon;
  children: ReactNode;
  /** It came up just now, and is heard at once. */
  alert?: boolean;
}) {
  return (
    <div className={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      {sign && <Sign of={sign} />}
      <div className="tight">{children}</div>
    </div>
  );
}
