import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities/index.js';
import { migrations } from './migrations/index.js';
import { databaseRoles, type DatabaseRole } from './roles.js';
import { presentScope } from './scope.js';
import { walledClient } from './walled-client.js';

/** The schema that holds all tables. */
export const schema = 'leerlus';

/** How long (ms) a statement, a wait for a lock or an idle transaction may last: a stopped process holds no row for ever. */
const PATIENCE = 4_000;

/**
 * How to reach the database in one of its roles. As `app` each statement says whose rows it may touch: those of the scope
 * that its sender is in (`within`), and none outside of one.
 *
 * @param url a login that is a member of the role
 * @param most the largest number of connections
 */
export function dataSourceOptions(url: string, role: DatabaseRole, most = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    schema,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    extra: {
      max: most,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE + 500,
      options: settingsOf(role),
      ...(role === 'app' && { Client: walledClient(presentScope), pipeline: true }),
    },
  };
}

/** A data source in one of the database's roles; the caller initializes and destroys it. */
export function dataSource(url: string, role: DatabaseRole, most?: number): DataSource {
  return new DataSource(dataSourceOptions(url, role, most));
}

/** PostgreSQL's start-up options of a role, also for connections that only listen. */
export function settingsOf(role: DatabaseRole): string {
  const limits =
    role === 'owner'
      ? []
      : [
          `statement_timeout=${PATIENCE}`,
          `lock_timeout=${PATIENCE}`,
          `idle_in_transaction_session_timeout=${PATIENCE}`,
        ];
  return [`role=${databaseRoles[role]}`, `search_path=${schema}`, 'timezone=UTC', ...limits]
    .map((setting) => `-c ${setting}`)
    .join(' ');
}
