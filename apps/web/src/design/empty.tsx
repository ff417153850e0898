import { type ReactNode } from 'react';
import './empty.css';

/** Where there is nothing yet: what will be here, and what to do first. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="soft">{children}</p>
      {action}
    </div>
  );
}
