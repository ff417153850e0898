import pg from 'pg';

/** By which way people signed in so far, and how often each, as the audit tells: `{ mail: 12 }`. */
export async function signInsAt(database: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ via: string; times: number }>(
      `select via, count(*)::integer as times from leerlus.audit where what = 'sign-in' and result = 'done' group by via`,
    );
    return Object.fromEntries(rows.map(({ via, times }) => [via, times]));
  } finally {
    await client.end();
  }
}
