import { type DataSource } from 'typeorm';
import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';
import { type Party, type TeamPledge } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { type Standing } from '../../engine/rules.js';
import { fold, standingOf, type Receipt } from '../../engine/turn.js';
import { type Kinds } from '../kinds.js';
import { handsAroundProcess } from '../../identity/cast.js';
import { looking, seenAround, type SeenAround } from '../turn/seen-around.js';
import { readEvents } from './events.js';
import { type Texts } from './texts.js';
import { type HandAround } from '../turn/hands.js';
import { directoryLines, directoryOf, type Directory, type DirectoryRow } from './directory.js';
import { prepared } from '../../persistence/prepared.js';

/** A process as it stands, with all that a page about it needs: its texts, and who holds a role around it. */
export interface ReadProcess {
  id: string;
  programme: string;
  kind: string;
  workpackage: string | null;
  seq: number;
  state: unknown;
  standing: Standing | undefined;
  recorded: Instant | undefined;
  begun: Instant;
  parked: boolean;
  settings: ProgrammeSettings;
  texts: Texts;
  /** With the region that a role is held in, and the quiet days that whoever reads may know: their own. */
  cast: HandAround[];
  coalition: Party[];
  pledges: TeamPledge[];
  directory: Directory;
  /** Of the command that was asked about; undefined while it has none. */
  receipt: Receipt | undefined;
}

/**
 * Reads a process in one query; undefined when there is none. Who waits for a command asks about it as well, so that
 * its receipt and its effect are seen at once.
 */
export async function readProcess(
  deps: { dataSource: DataSource; kinds: Kinds },
  id: string,
  command?: string,
): Promise<ReadProcess | undefined> {
  const [row] = await prepared<Row>(deps.dataSource, READ, [id, command ?? null, looking(deps.kinds)]);
  const rules = row && deps.kinds.get(row.kind)?.rules;
  if (!row || !rules) return undefined;
  const present = row.seq === 0 || row.rules_version === rules.version;
  const state = present ? (row.state ?? undefined) : fold(rules, await readEvents(deps.dataSource.manager, id)); // other rules made it; the next turn keeps it anew
  return {
    id,
    programme: row.programme,
    kind: row.kind,
    workpackage: row.workpackage,
    seq: row.seq,
    state,
    standing: row.seq === 0 ? undefined : standingOf(rules, state),
    recorded: row.recorded?.toISOString(),
    begun: row.begun.toISOString(),
    parked: row.parked !== null,
    settings: row.settings,
    texts: new Map(Object.entries(row.texts ?? {})),
    cast: row.cast_ ?? [],
    coalition: row.coalition ?? [],
    pledges: row.pledges ?? [],
    directory: directoryOf(row.names ?? []),
    receipt: row.receipt ?? undefined,
  };
}

interface Row extends SeenAround {
  programme: string;
  kind: string;
  workpackage: string | null;
  rules_version: number;
  seq: number;
  state: unknown;
  recorded: Date | null;
  begun: Date;
  parked: string | null;
  settings: ProgrammeSettings;
  texts: Record<string, string | null> | null;
  cast_: HandAround[] | null;
  names: DirectoryRow[] | null;
  receipt: Receipt | null;
}

// References in a state have a form that nothing else has (libs/engine/typed.ts), so its texts come along at once.
const READ = {
  name: 'read-process',
  text: `
select p.programme, p.kind, p.workpackage, p.rules_version, p.seq, p.state, p.recorded, p.begun, p.parked, g.settings,
  (select jsonb_object_agg(t.id, t.body) from text t where t.id in (
     select found[1]::uuid
     from regexp_matches(p.state::text, '"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.[A-Za-z0-9_-]{43}"', 'g') found)
  ) as texts,
  ${handsAroundProcess} as cast_, ${seenAround('$3')},
  (select jsonb_agg(to_jsonb(n)) from (${directoryLines('p.programme')}) n) as names,
  (select receipt from command where id = $2::uuid and process = p.id) as receipt
from process p join programme g on g.id = p.programme
where p.id = $1`,
};
