import pg from 'pg';
import { v7 } from 'uuid';
import { given } from './env.js';

/** A database of one test file only. */
export interface TestDatabase {
  url: string;
  name: string;
  drop(): Promise<void>;
}

/** Copies are made one after another: PostgreSQL wants nobody else at the template meanwhile. */
const COPYING = 5_047_002;

/** Makes a migrated, empty database. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${v7().replaceAll('-', '')}`;
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [COPYING]);
    await admin.query(`create database ${name} template ${given('TEMPLATE')}`);
  });
  const url = new URL(given('ADMIN_URL'));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    drop: () => asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)).then(() => undefined),
  };
}

async function asAdmin<Done>(work: (admin: pg.Client) => Promise<Done>): Promise<Done> {
  const admin = new pg.Client({ connectionString: given('ADMIN_URL') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
