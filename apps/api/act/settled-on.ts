import { type DataSource } from 'typeorm';
import { gateIn, kindIn, partIn } from '../../../libs/domain/mail-link/acts.js';
import { type Happened } from '../../../libs/engine/instant.js';

/** The events by which something was settled, by the kind of what was asked; and what of them says which one it was. */
const SETTLED: Partial<Record<string, { types: string[]; by: 'gate' | 'team' | 'type' }>> = {
  gate: { types: ['gate-passed', 'rejected'], by: 'gate' },
  'late-lock': { types: ['hypothesis-locked', 'rejected'], by: 'gate' },
  amendment: { types: ['hypothesis-amended', 'amendment-withdrawn', 'rejected'], by: 'gate' },
  supplement: { types: ['supplement-accepted', 'rejected'], by: 'gate' },
  'team-finished': { types: ['team-finished'], by: 'team' },
  'team-ready': { types: ['team-ready', 'team-started'], by: 'team' },
};

/** When it was settled what a link is about, of what happened since the link was made; undefined where it was not. */
export async function settledOn(
  dataSource: DataSource,
  { process, what, since }: { process: string; what: string; since: Date },
): Promise<Happened | undefined> {
  const settled = SETTLED[kindIn(what)];
  if (!settled) return undefined;
  const named = settled.by === 'team' ? partIn(what) : gateIn(what);
  const [row] = await dataSource.query<{ happened: Happened }[]>(
    `select happened from event
     where process = $1 and type = any($2) and recorded >= $5
       and (body ->> $3 = $4 or ($3 = 'gate' and not body ? 'gate'))
     order by seq desc limit 1`,
    [process, settled.types, settled.by === 'team' ? 'team' : 'gate', named, since],
  );
  return row?.happened;
}
