import { type DataSource } from 'typeorm';
import { startWorker, type App } from '../apps/app.js';
import { type Pilot } from '../pilot.js';
import { type System } from '../system.js';
import { until } from '../until.js';
import { letBeDue } from './due-messages.js';
import { openSink, type Sink } from './sink.js';

/** What came of mails whose post offices were killed. */
export interface Toll {
  mails: number;
  kills: number;
  /** Letters that a killed post office held, and the mail server had not taken. */
  before: number;
  /** Letters that the mail server had taken, and whose delivery was not committed: these arrive again. */
  between: Map<string, number>;
  /** Letters whose delivery was committed by who was killed later. */
  after: number;
  /** How often each mail arrived, by its Message-ID. */
  arrived: Map<string, number>;
}

interface Office {
  name: string;
  app: App;
  sink: Sink;
  holder: string;
}

const TEAMS = ['dimence', 'ggnet', 'ribw-go', 'wopit'];

/**
 * Has two post offices, each a real worker with a mail server of its own, send so many mails, and kills one of the two
 * again and again at a random moment. Another takes its place; what the dead one held is taken over at once, as if its
 * leases had run out.
 */
export async function killWhileSending(
  { system, owner, pilot }: { system: System; owner: DataSource; pilot: Pilot },
  { mails, kills, random }: { mails: number; kills: number; random: () => number },
): Promise<Toll> {
  const toll: Toll = { mails, kills: 0, before: 0, between: new Map(), after: 0, arrived: new Map() };
  const sinks: Sink[] = [];
  let opened = 0;
  const open = async (): Promise<Office> => {
    // It thinks, so that there is something to be killed in the middle of, and that it lasts.
    const sink = await openSink({ thinks: () => 10 + random() * 120 });
    sinks.push(sink);
    const name = `office-${++opened}`;
    const app = await startWorker({ ...system.options, smtp: sink.smtp, env: { PGAPPNAME: name } });
    const line = app.lines().find(({ msg }) => msg === 'the post office is open');
    return { name, app, sink, holder: String(line?.holder) };
  };
  const offices = await Promise.all([open(), open()]);
  const arrivals = () => sinks.reduce((sum, { accepted }) => sum + accepted.length, 0);
  try {
    await letBeDue(owner, pilot, { messages: mails / TEAMS.length, teams: TEAMS });
    for (let kill = 0; kill < kills; kill++) {
      const enough = Math.floor(((kill + random()) * mails * 0.9) / kills);
      await until(() => arrivals() >= enough, { within: 120_000, every: 5, saying: () => `${enough} mails arrive` });
      await new Promise((goOn) => setTimeout(goOn, random() * 50));
      const place = random() < 0.5 ? 0 : 1;
      const office = offices[place];
      await office.app.kill();
      await count(owner, office, toll);
      offices[place] = await open();
    }
    await until(async () => (await waitingOf(owner)) === 0, {
      within: 120_000,
      saying: () => `every letter arrives: ${arrivals()} mails did so far`,
    });
  } finally {
    await Promise.all(offices.map(({ app }) => app.stop()));
    await Promise.all(sinks.map((sink) => sink.close()));
  }
  for (const { letter } of sinks.flatMap(({ accepted }) => accepted)) {
    toll.arrived.set(letter, (toll.arrived.get(letter) ?? 0) + 1);
  }
  return toll;
}

/** Counts at which point each letter was when its post office died, and lets its leases run out. */
async function count(owner: DataSource, { name, sink, holder }: Office, toll: Toll): Promise<void> {
  // What PostgreSQL had begun for the dead is finished, or undone, by then.
  await until(async () => sink.connected() === 0 && (await connectionsOf(owner, name)) === 0, {
    within: 10_000,
    every: 5,
    saying: () => `PostgreSQL and the mail server notice that ${name} is dead`,
  });
  const held = await owner.query<{ letter: string }[]>(
    `select message || '.' || person as letter from leerlus.letter where held_by = $1 and state = 'waiting'`,
    [holder],
  );
  const taken = new Set(sink.accepted.map(({ letter }) => letter));
  const between = held.filter(({ letter }) => taken.has(letter));
  for (const { letter } of between) toll.between.set(letter, (toll.between.get(letter) ?? 0) + 1);
  toll.kills++;
  toll.before += held.length - between.length;
  toll.after += taken.size - between.length;
  await owner.query(`update leerlus.letter set next_try = clock_timestamp() where held_by = $1`, [holder]);
}

async function connectionsOf(owner: DataSource, name: string): Promise<number> {
  return one(owner, `select count(*)::integer as count from pg_stat_activity where application_name = $1`, [name]);
}

function waitingOf(owner: DataSource): Promise<number> {
  return one(
    owner,
    `select (select count(*) from leerlus.letter where state = 'waiting')::integer
       + (select count(*) from leerlus.message where status = 'planned' and due <= clock_timestamp())::integer as count`,
    [],
  );
}

async function one(owner: DataSource, query: string, values: unknown[]): Promise<number> {
  const [row] = await owner.query<{ count: number }[]>(query, values);
  return row?.count ?? 0;
}

/** The toll in words. */
export function tollIn({ mails, kills, before, between, after, arrived }: Toll): string {
  const doubled = [...arrived.values()].filter((times) => times > 1).length;
  return [
    `${mails} mails, ${kills} kills: ${arrived.size} arrived, ${doubled} of them more than once.`,
    `In the hands of the dead: ${before} letters before the server's 250, ${between.size} between that and the commit,`,
    `${after} after the commit.`,
  ].join(' ');
}
