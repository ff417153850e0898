import pg from 'pg';

/** What is planted holds one of these; nothing else in the world does. */
const MARK = /zq\d\d[xo]/gi;

/** The marks that a text holds, each once. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(MARK) ?? [])].map((mark) => mark.toLowerCase()).sort();
}

/** Where in the database something planted stands: every table, every column, from the catalogue, whatever its type. */
export async function plantedIn(database: string): Promise<{ table: string; marks: string[] }[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: { table: string; marks: string[] }[] = [];
    for (const { name: table } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table} t`);
      const marks = marksIn(rows.map(({ row }) => row + spelt(row)).join('\n'));
      if (marks.length > 0) found.push({ table, marks });
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Bytes are shown in hexadecimal: they are looked through as what they spell, too. */
function spelt(row: string): string {
  return [...row.matchAll(/\\x((?:[0-9a-f]{2})+)/g)]
    .map(([, hex]) => ` ${Buffer.from(hex ?? '', 'hex').toString('latin1')}`)
    .join('');
}
