import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

/** A statement that is run for every press: PostgreSQL plans it once for each connection, by its name. */
export interface Statement {
  name: string;
  text: string;
}

/** What TypeORM's PostgreSQL driver hands out as a connection, as far as it is needed here. */
interface Connected {
  query(prepared: Statement & { values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a prepared statement, in a transaction's connection or in any.
 * For the statements of a press and a turn only: planning them anew cost as much as running them
 * (docs/decisions/0007-hot-statements-are-prepared.md).
 */
export async function prepared<Row>(
  on: DataSource | EntityManager,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  if (on instanceof DataSource) {
    const runner = on.createQueryRunner();
    try {
      return await runOn<Row>(runner, statement, values);
    } finally {
      await runner.release();
    }
  }
  if (!on.queryRunner) throw new TypeError('a prepared statement needs a transaction or a data source');
  return runOn<Row>(on.queryRunner, statement, values);
}

async function runOn<Row>(runner: QueryRunner, statement: Statement, values: unknown[]): Promise<Row[]> {
  const connected = (await runner.connect()) as Connected;
  const { rows } = await connected.query({ ...statement, values });
  return rows as Row[];
}
