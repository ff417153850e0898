import { Link, type LinkProps } from '@tanstack/react-router';
import { LoaderCircle, type LucideIcon } from 'lucide-react';
import { useId, type MouseEvent, type ReactNode } from 'react';
import './button.css';
import { Sign } from './sign.js';

/** How much a button asks for: the one thing to do, something else that can be done, something by the way. */
export type Weight = 'first' | 'second' | 'quiet' | 'grave';

interface Pressed {
  children: ReactNode;
  weight?: Weight | undefined;
  sign?: LucideIcon | undefined;
  /** It was pressed, and the answer is on its way: pressing again does nothing. */
  busy?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  describedBy?: string | undefined;
  /** What is heard instead of what is read, where that says too little alone. */
  heard?: string | undefined;
}

/** A button. While its answer is on its way it stays where the focus is. */
export function Button({ children, weight = 'first', sign, busy, type = 'button', onPress, ...said }: Pressed) {
  return (
    <button
      type={type}
      className={`button ${weight}`}
      aria-disabled={busy ? true : undefined}
      aria-describedby={said.describedBy}
      aria-label={said.heard}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.(event);
      }}
    >
      {busy ? <LoaderCircle className="sign turning" aria-hidden="true" /> : sign && <Sign of={sign} />}
      <span>{children}</span>
    </button>
  );
}

/** What can't be pressed yet: dashed, with the reason beneath it, which is heard with it. */
export function NotYet({ children, reason, sign }: { children: ReactNode; reason: ReactNode; sign?: LucideIcon }) {
  const id = useId();
  return (
    <div className="not-yet">
      <button type="button" className="button" aria-disabled="true" aria-describedby={id}>
        {sign && <Sign of={sign} />}
        <span>{children}</span>
      </button>
      <p id={id} className="small soft">
        {reason}
      </p>
    </div>
  );
}

/** A way to another page that looks as what is pressed. */
export function ButtonLink({
  children,
  weight = 'first',
  sign,
  ...link
}: LinkProps & { children: ReactNode; weight?: Weight; sign?: LucideIcon }) {
  return (
    <Link {...link} className={`button ${weight}`}>
      {sign && <Sign of={sign} />}
      <span>{children}</span>
    </Link>
  );
}
