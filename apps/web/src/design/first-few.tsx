import { type ReactNode } from 'react';

/** The first of many; the others unfold. `more` says how many these are, `lines` shows some of them. */
export function FirstFew<Item>({
  of,
  few,
  more,
  lines,
}: {
  of: Item[];
  few: number;
  more: (count: number) => string;
  lines: (some: Item[]) => ReactNode;
}) {
  return (
    <>
      {lines(of.slice(0, few))}
      {of.length > few && (
        <details>
          <summary>{more(of.length - few)}</summary>
          {lines(of.slice(few))}
        </details>
      )}
    </>
  );
}
