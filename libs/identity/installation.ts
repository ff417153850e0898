import { type DataSource } from 'typeorm';
import { Installation } from '../persistence/entities/installation.entity.js';

/** Whether this database was made to hold sample data, in which anybody on this machine may act as anybody. */
export async function isSample(dataSource: DataSource): Promise<boolean> {
  return (await dataSource.manager.findOneBy(Installation, { id: 1 }))?.sample ?? false;
}

/**
 * What no other installation is: every sample has the same workpackages and parties, and two samples that share a Temporal
 * would ring for each other's.
 */
export async function readInstallation(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ here: string }[]>(
    `select i.made || '.' || d.oid as here from installation i, pg_database d where d.datname = current_database()`,
  );
  return row?.here ?? '';
}
