import type pg from 'pg';

/** A column as the catalogue describes it. */
interface Column {
  name: string;
  type: string;
  needed: boolean;
}

const COLUMNS = `
  select column_name as name, udt_name as type, is_nullable = 'NO' and column_default is null and is_identity = 'NO' as needed
  from information_schema.columns
  where table_schema = 'leerlus' and table_name = $1 and is_generated = 'NEVER'`;

/**
 * A statement that adds a row of a programme to any table, whatever that is for: what must be filled in is, with something.
 * References and checks have to be off.
 */
export async function anyRow(client: pg.Client, row: { table: string; programme: string }): Promise<pg.QueryConfig> {
  const { rows } = await client.query<Column>(COLUMNS, [row.table]);
  const columns = rows.filter(({ name, needed }) => needed || name === 'programme');
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const places = columns.map((_, place) => `$${place + 1}`).join(', ');
  return {
    text: `insert into ${row.table} (${names}) values (${places}) on conflict do nothing`,
    values: columns.map((column) => (column.name === 'programme' ? row.programme : somethingFor(column, row))),
  };
}

let count = 0;

function somethingFor({ type }: Column, { table, programme }: { table: string; programme: string }): unknown {
  count += 1;
  if (type.startsWith('_')) return [];
  if (type === 'json' || type === 'jsonb') return JSON.stringify({ programme, count });
  if (type.startsWith('timestamp') || type === 'date') return new Date();
  if (type.startsWith('int') || type.startsWith('float') || type === 'numeric') return count;
  if (type === 'bool') return false;
  if (type === 'uuid') return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  if (type === 'bytea') return Buffer.from('x');
  return `${table}-${programme}-${count}`;
}
