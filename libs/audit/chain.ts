import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { AuditSeal } from '../persistence/entities/audit-seal.entity.js';

/** What the first link of a chain comes after. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** So that one link is added at a time. Nobody who writes a line takes it, and nobody waits for it in a request. */
const ONE_AT_A_TIME = 5_047_003;

/** Lets a transaction add to the chain; waits while another does. */
export async function takeChain(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
}

/** Lets a transaction add to the chain, unless another does at this moment. */
export async function tryChain(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
    ONE_AT_A_TIME,
  ]);
  return row?.taken ?? false;
}

/** The last link of the chain, or the last one of a kind; null while there is none. */
export function lastSeal(manager: EntityManager, kind?: AuditSeal['kind']): Promise<AuditSeal | null> {
  return manager.findOne(AuditSeal, { where: kind ? { kind } : {}, order: { number: 'desc' } });
}

/** Adds a link to the chain, in a transaction that has taken it. */
export async function addSeal(
  manager: EntityManager,
  link: Pick<AuditSeal, 'kind' | 'firstId' | 'lastId' | 'count' | 'until' | 'digest'>,
): Promise<AuditSeal> {
  const last = await lastSeal(manager);
  const unhashed = {
    ...link,
    number: (last?.number ?? 0) + 1,
    total: (last?.total ?? 0) + (link.kind === 'batch' ? link.count : 0),
    sealed: await readNow(manager),
    previous: last?.hash ?? NOTHING_BEFORE,
  };
  const seal = { ...unhashed, hash: hashOf(unhashed) };
  await manager.insert(AuditSeal, seal);
  return seal;
}

/** The hash of a link: SHA-256 (hex) over canonical JSON of everything else in it. */
export function hashOf(seal: Omit<AuditSeal, 'hash'>): string {
  const { number, kind, firstId, lastId, count, total, until, sealed, digest, previous } = seal;
  const instants = [until, sealed].map((instant) => new Date(instant).getTime());
  const canonical = JSON.stringify([number, kind, firstId, lastId, count, total, ...instants, digest, previous]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** PostgreSQL's clock: the one by which lines were written. */
export async function readNow(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<{ now: Date }[]>(`select date_trunc('milliseconds', clock_timestamp()) as now`);
  if (!row) throw new Error('a clock always answers');
  return row.now;
}
