import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import { arrived } from './arrival.js';
import './page.css';

/** A page that this one lies under. */
export interface Crumb {
  label: string;
  link: LinkProps;
}

/**
 * What every page has: its title, also in the browser's, where it lies, and how it stands in a sentence. Whoever comes from
 * another page finds the focus on the title, so that it is read out.
 */
export function Page({
  title,
  lead,
  crumbs,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  crumbs?: Crumb[];
  /** What can be done with the page as a whole; stands beside its title. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const say = useWords(shellWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Leerlus`;
  }, [title]);
  useEffect(() => {
    if (arrived()) heading.current?.focus();
  }, []);
  return (
    <div className="page">
      <header className="head">
        {crumbs && crumbs.length > 0 && (
          <nav aria-label={say('crumbs')}>
            <ol className="crumbs small">
              {crumbs.map(({ label, link }) => (
                <li key={label}>
                  <Link {...link}>{label}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="row">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions}
        </div>
        {lead !== undefined && <div className="lead-line">{lead}</div>}
      </header>
      {children}
    </div>
  );
}
