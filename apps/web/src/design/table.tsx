import { type ReactNode } from 'react';
import './table.css';

/** A column: its heading, and what a row shows in it. */
export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand beneath each other, to the right. */
  numeric?: boolean;
  /** A day or a word or two: it stays on one line where there is room for columns. */
  short?: boolean;
}

/** A table; on a phone a list, each line with the headings that it needs. The first column names the row. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}) {
  return (
    // The roles are said because a table that is laid out as a list would else be none to whoever listens.
    <table className="table" role="table">
      <caption className="heard">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading, numeric }) => (
            <th key={heading} role="columnheader" scope="col" className={numeric ? 'numeric' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ heading, cell, numeric, short }, place) =>
              place === 0 ? (
                <th key={heading} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={heading} role="cell" data-heading={heading} className={classOf({ numeric, short })}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ numeric, short }: { numeric: boolean | undefined; short: boolean | undefined }): string | undefined {
  if (numeric) return 'numeric';
  return short ? 'short' : undefined;
}
