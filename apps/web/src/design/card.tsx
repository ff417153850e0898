import { useId, type ReactNode } from 'react';
import './card.css';

/** One thing on a page, with its heading; `aside` stands beside the heading. */
export function Card({
  title,
  aside,
  children,
  id,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  /** Where a link within the page leads to. */
  id?: string;
}) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading} id={id}>
      <header className="row">
        <h2 id={heading}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
