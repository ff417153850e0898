import { type DataSource } from 'typeorm';
import { type Instant } from '../../engine/instant.js';

/** That a cycle entered a phase: the event's number, and when it happened. */
export interface PhaseEntry {
  seq: number;
  at: Instant;
  phase: string;
  kind: string;
}

/** When a cycle entered which phase, in order. */
export async function readPhaseEntries(dataSource: DataSource, cycle: string): Promise<PhaseEntry[]> {
  const rows = await dataSource.query<(Omit<PhaseEntry, 'at'> & { at: Date })[]>(
    `select seq, happened_at as at, body ->> 'phase' as phase, body ->> 'kind' as kind
     from event where process = $1 and type = 'phase-entered' order by seq`,
    [cycle],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

/**
 * The phase that a cycle was in when something happened; for what happened before its first, or what counts as the cause of
 * it, the first one. Undefined before it entered any.
 */
export function phaseAt(entries: PhaseEntry[], at: { happenedAt: Instant; seq: number }): PhaseEntry | undefined {
  const before = (entry: PhaseEntry) => entry.at < at.happenedAt || (entry.at === at.happenedAt && entry.seq <= at.seq);
  return entries.findLast(before) ?? entries[0];
}
