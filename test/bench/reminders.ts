import { loadavg } from 'node:os';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../libs/persistence/data-source.js';
import { startWorker } from '../support/apps/app.js';
import { running, type Pilot } from '../support/pilot.js';
import { letBeDue } from '../support/post-office/due-messages.js';
import { openSink } from '../support/post-office/sink.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';
import { claimInLoop } from './bare/claim-loop.js';
import { fireTimers } from './bare/timers.js';
import { figuresOf, head, lineOf } from './figures.js';

/**
 * `npm run bench -- reminders [counts] [minutes]`: so many messages due at one instant, from due to lease and to a mail
 * server on this machine, beside a bare loop that claims as many rows, and as many Temporal timers (for 2,000).
 */
const [, , counts = '2000,20000,100000', minutes = '6'] = process.argv;

/** For how many messages as many timers are set: more would only take longer. */
const TIMERS = 2_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say(`Starting Leerlus. This takes some 10 seconds. Load of the machine: ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
const system = await startSystem();
const owner = await patient(system.database).initialize();
try {
  const pilot = await running(system, ['dimence', 'ggnet', 'ribw-go', 'wopit']);
  await system.worker.stop();
  await system.api.stop();
  for (const count of counts.split(',').map(Number)) await measure(count, pilot);
} finally {
  await owner.destroy();
  await system.stop();
}

/** To write a hundred thousand messages takes longer than anybody waits for a statement otherwise. */
function patient(database: string): DataSource {
  const options = dataSourceOptions(database, 'owner', 3);
  const { extra } = options as { extra?: object };
  return new DataSource({ ...options, extra: { ...extra, query_timeout: 120_000 } });
}

async function measure(count: number, pilot: Pilot): Promise<void> {
  say(`\n${count} messages due at one instant. Load of the machine: ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
  const office = await postOffice(system, { owner, pilot, count });
  const loop = await claimInLoop(system.database, { count, due: () => due(owner, pilot, count) });
  const timers = count === TIMERS ? await fireTimers(system.temporal, count) : undefined;
  const [leased, claimed] = [figuresOf(office.leased), figuresOf(loop)];
  say(`\n${head}`);
  say(lineOf('from due to lease', leased));
  say(lineOf('from due to the mail server', figuresOf(office.arrived)));
  say(lineOf('a bare SQL claim loop', claimed));
  if (timers) say(lineOf('as many Temporal timers', figuresOf(timers)));
  say(`\np99 to lease: ${(leased.p99 / claimed.p99).toFixed(2)} × the SQL loop (aim at 100,000: at most 3 ×)`);
  if (timers) {
    say(`p99 to lease: ${leased.p99.toFixed(0)} ms (aim at 2,000: at most 500 ms)`);
    say(`p99 of the timers: ${(figuresOf(timers).p99 / leased.p99).toFixed(1)} × that (aim: at least 40 ×)`);
  }
}

/** Lets messages be due in a while, long enough to be written. @returns when, in ms since 1970 */
async function due(owner: DataSource, pilot: Pilot, count: number): Promise<number> {
  for (let wait = 3_000 + count / 4; ; wait *= 2) {
    await owner.query(
      `delete from leerlus.delivery where message in (select id from leerlus.message where occurrence > 1000)`,
    );
    await owner.query(`delete from leerlus.mail_link`);
    await owner.query(`delete from leerlus.letter`);
    await owner.query(`delete from leerlus.message where occurrence > 1000`);
    await owner.query(`vacuum analyze leerlus.message, leerlus.letter, leerlus.delivery`);
    await letBeDue(owner, pilot, { messages: count, teams: ['wopit'], in: wait });
    await owner.query(`analyze leerlus.message`);
    const [row] = await owner.query<{ due: Date; left: number }[]>(
      `select min(due) as due, extract(epoch from min(due) - clock_timestamp())::double precision as left
       from leerlus.message where occurrence > 1000`,
    );
    if (row && row.left > 0.5) return row.due.getTime();
  }
}

/** How late (ms) each message was leased, and each mail arrived. */
async function postOffice(
  { options }: System,
  { owner, pilot, count }: { owner: DataSource; pilot: Pilot; count: number },
): Promise<{ leased: number[]; arrived: number[] }> {
  const sink = await openSink();
  const at = due(owner, pilot, count);
  const began = await at;
  const worker = await startWorker({
    ...options,
    smtp: sink.smtp,
    env: { LOG_LEVEL: 'debug', SMTP_CONNECTIONS: '10' },
  });
  if (Date.now() > began) say('The worker was not there at that instant: what follows is too slow by that.');
  const leased = () =>
    worker
      .lines()
      .filter(({ msg }) => msg === 'messages were addressed')
      .flatMap(({ count, time }) => Array.from({ length: Number(count) }, () => Number(time) - began));
  try {
    let next = Date.now() + 5_000;
    const end = Date.now() + Number(minutes) * 60_000;
    await until(
      () => {
        if (Date.now() > next) {
          say(`  ${sink.accepted.length} of ${count} mails have arrived`);
          next += 10_000;
        }
        return sink.accepted.length >= count || Date.now() > end;
      },
      { within: Number(minutes) * 60_000 + 60_000, every: 100, saying: 'the mails arrive' },
    );
    if (sink.accepted.length < count) say(`  ${minutes} minutes are over: ${sink.accepted.length} of ${count} arrived`);
    return { leased: leased(), arrived: sink.accepted.map(({ at }) => performance.timeOrigin + at - began) };
  } finally {
    await worker.stop();
    await sink.close();
  }
}
