import { databaseRoles } from './roles.js';

const { app, worker } = databaseRoles;

/** SQL: the programme whose rows a statement of the API may touch. */
export const ours = `current_setting('leerlus.programme', true)`;

/** SQL: the person whose own rows a statement of the API may touch. */
export const own = `current_setting('leerlus.person', true)`;

/** Which rows of a table the API may see and which it may write, as conditions in SQL. */
export interface Wall {
  seen: string;
  written: string;
}

/**
 * SQL that puts a table behind the wall: the API touches the rows of the programme that it says it works for, unless told
 * otherwise; the worker, which conducts every programme, touches all of them; and the owner of the tables is not held up.
 * What may be done with the rows at all is granted apart.
 */
export function wallAround(
  table: string,
  { seen, written }: Wall = { seen: `programme = ${ours}`, written: `programme = ${ours}` },
): string[] {
  return [
    `create policy seen on ${table} for select to ${app} using (${seen})`,
    `create policy written on ${table} to ${app} using (${written})`,
    `create policy conducts on ${table} to ${worker} using (true)`,
    `alter table ${table} enable row level security`,
  ];
}

/** SQL that takes the wall around a table away. */
export function withoutWall(table: string): string[] {
  return [
    `alter table ${table} disable row level security`,
    ...['seen', 'written', 'conducts'].map((policy) => `drop policy ${policy} on ${table}`),
  ];
}
