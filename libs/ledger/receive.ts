import { createHash, randomBytes } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { v5, v7 } from 'uuid';
import { type z } from 'zod';
import { type Via } from '../engine/event.js';
import { type Happened } from '../engine/instant.js';
import { type Message } from '../engine/rules.js';
import { type RestsOn } from '../engine/turn.js';
import { referenceTo, replaceTyped, textIdOf } from '../engine/typed.js';
import { type Kinds } from './kinds.js';
import { prepared } from '../persistence/prepared.js';

/** A command as somebody sends it: typed texts still in it. */
export interface Sent {
  process: string;
  programme: string;
  command: Message;
  /** The person; null for a service or another process. */
  actor: string | null;
  onBehalfOf?: string | null;
  via: Via;
  happened?: Happened;
  restsOn?: RestsOn;
  /** The person whom the typed texts are about, where its sender says so. */
  about?: string | undefined;
  /** Whose key it is: the person, or the service's name. */
  sender: string;
  /** The same key from the same sender is the same command, within a programme. */
  key: string;
  /** Begins the process, surrounded by this workpackage's people; null is everybody in the programme. */
  begin?: { workpackage: string | null };
  /** Marks what is typed in a service's own command. Without it, texts in it are references already. */
  schema?: z.ZodType;
}

/** What became of a sent command: it stands in the inbox (now, or since an earlier try), or its key meant another one. */
export type Received =
  { outcome: 'received' | 'repeated'; command: string } | { outcome: 'key-reused'; command: string };

/** Makes ids of processes from keys, so that a repeated creation begins the same process. */
const PROCESSES = '6f0c2a52-53c1-4a53-9d5c-0b3f3a2f6d11';

/** The id of the process that a sender's key begins: `<kind>-<uuid>`. */
export function processIdFor(begun: { kind: string; sender: string; key: string }): string {
  return `${begun.kind}-${v5(JSON.stringify([begun.kind, begun.sender, begun.key]), PROCESSES)}`;
}

/** The id of the one entry that an organisation has in a programme of an installation. */
export function entryIdFor(of: { installation: string; programme: string; organisation: string }): string {
  return processIdFor({ kind: 'entry', sender: `${of.programme}.${of.installation}`, key: of.organisation });
}

/**
 * Puts a command into a process's inbox, with what was typed as texts of their own: from here on it can't be lost.
 * One statement, one commit. Sent again under the same key it is not stored again.
 */
export async function receive(deps: { dataSource: DataSource; kinds: Kinds }, sent: Sent): Promise<Received> {
  const kind = sent.process.split('-', 1)[0] ?? '';
  const schema = sent.schema ?? (sent.via === 'service' ? undefined : deps.kinds.get(kind)?.rules.command);
  const texts: NewText[] = [];
  const body = schema ? replaceTyped(schema, sent.command, keep) : sent.command;
  const id = v7();
  const [row] = await prepared<{ id: string | null }>(deps.dataSource, RECEIVE, [
    id,
    sent.process,
    sent.programme,
    kind,
    sent.begin?.workpackage ?? null,
    sent.begin !== undefined,
    JSON.stringify(body),
    sent.actor,
    sent.onBehalfOf ?? null,
    sent.via,
    sent.happened ? JSON.stringify(sent.happened) : null,
    sent.restsOn ? JSON.stringify(sent.restsOn) : null,
    sent.sender,
    sent.key,
    JSON.stringify(texts),
    sent.about ?? null,
  ]);
  if (row?.id) return { outcome: 'received', command: id };
  return repeated(deps.dataSource, sent);

  function keep(text: string): string {
    const salt = randomBytes(16);
    const text_ = { id: v7(), body: text, salt: salt.toString('hex'), digest: digestOf(salt, text) };
    texts.push(text_);
    return referenceTo(text_);
  }
}

interface NewText {
  id: string;
  body: string;
  salt: string;
  digest: string;
}

/** The salted digest of a text: SHA-256 over salt and body, base64url. */
function digestOf(salt: Buffer, body: string): string {
  return createHash('sha256').update(salt).update(body, 'utf8').digest('base64url');
}

// The command under its key; with it the process that it may begin, and its texts. References are checked at the end.
const RECEIVE = {
  name: 'receive',
  text: `
with line as (
  insert into command (id, process, programme, body, actor, on_behalf_of, via, happened, rests_on, sender, idempotency_key)
  values ($1, $2, $3, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict on constraint command_once_per_sender do nothing
  returning id
), begun as (
  insert into process (id, programme, kind, workpackage)
  select $2, $3, $4, $5 from line where $6 on conflict (id) do nothing
), typed as (
  insert into text (id, programme, process, author, about_person, body, salt, digest)
  select t.id, $3, $2, $8, $16, t.body, decode(t.salt, 'hex'), t.digest
  from jsonb_to_recordset($15::jsonb) as t(id uuid, body text, salt text, digest text), line
)
-- Who rings is told of services only: whoever received a person's command rings by themself.
select line.id, case when $10 = 'service' then pg_notify('inbox', $2) end from line`,
};

/** The command that was sent earlier under this key, and whether it was the same one. */
async function repeated(dataSource: DataSource, sent: Sent): Promise<Received> {
  const [earlier] = await dataSource.query<
    { id: string; process: string; body: Message; happened: Happened | null; rests_on: RestsOn | null }[]
  >(
    `select id, process, body, happened, rests_on from command
     where programme = $1 and sender = $2 and idempotency_key = $3`,
    [sent.programme, sent.sender, sent.key],
  );
  if (!earlier) throw new Error('a command that was refused its place must be there already');
  const bodies = await typedIn(dataSource, earlier.body);
  const then = canonical({
    process: earlier.process,
    command: restore(earlier.body, bodies),
    happened: earlier.happened ?? undefined,
    restsOn: earlier.rests_on ?? undefined,
  });
  const now = canonical({
    process: sent.process,
    command: sent.command,
    happened: sent.happened,
    restsOn: sent.restsOn,
  });
  return { outcome: then === now ? 'repeated' : 'key-reused', command: earlier.id };
}

async function typedIn(dataSource: DataSource, body: Message): Promise<Map<string, string>> {
  const ids = JSON.stringify(body)
    .split('"')
    .flatMap((part) => textIdOf(part) ?? []);
  if (ids.length === 0) return new Map();
  const rows = await dataSource.query<{ id: string; body: string | null }[]>(
    `select id, body from text where id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, body: text }) => [id, text ?? '']));
}

function restore(value: unknown, texts: Map<string, string>): unknown {
  if (typeof value === 'string') return texts.get(textIdOf(value) ?? '') ?? value;
  if (Array.isArray(value)) return value.map((item) => restore(item, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item, texts)]));
}

/** One text for equal values: keys in order, nothing for what is undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}
