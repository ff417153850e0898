import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { v7 } from 'uuid';
import { type Visitor } from '../support/http/visitor.js';
import { running, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { bare, end, touch } from './bare/bare.workflow.js';
import { startEngine } from './engine.js';
import { figuresOf, head, lineOf } from './figures.js';

/**
 * `npm run bench -- advance [rounds] [seconds]`: from a press to its effect being visible, over HTTP, beside what lies
 * below it in the same run: a bare Temporal update that waits for its answer, and a commit of one row.
 */
const [, , rounds = '400', seconds = '10'] = process.argv;
const WARM = 40;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

say('Starting Leerlus and a bare workflow beside it. This takes some 10 seconds.');
const system = await startSystem();
const below = await startBelow(system);
const engine = await startEngine(system);
try {
  const pilot = await running(system, ['dimence', 'ggnet', 'ribw-go', 'wopit']);
  await onePerson(pilot, await running(system, pilot.teams));
  await eightPeople(pilot);
} finally {
  await engine.stop();
  await below.stop();
  await system.stop();
}

async function onePerson(pilot: Pilot, other: Pilot): Promise<void> {
  const press = () => pilot.coordinator.does(pilot.path, { type: 'add-note', note: 'Een regel uit de praktijk.' });
  const times = { press: [] as number[], engine: [] as number[], bare: [] as number[], commit: [] as number[] };
  say(`One person, ${rounds} rounds of each, one after another:\n`);
  for (let round = -WARM; round < Number(rounds); round++) {
    // A bare update after each press: what a press leaves to be finished behind it burdens both kinds alike.
    const took = [await timed(press), await timed(below.update)] as const;
    const alone = [await timed(() => engine.press(other.id)), await timed(below.update)] as const;
    const commit = await timed(below.commit);
    if (round < 0) continue;
    times.press.push(took[0]);
    times.engine.push(alone[0]);
    times.bare.push(took[1], alone[1]);
    times.commit.push(commit);
  }
  const [pressed, alone] = [figuresOf(times.press), figuresOf(times.engine)];
  const [updated, committed] = [figuresOf(times.bare), figuresOf(times.commit)];
  say(head);
  say(lineOf('a press, over HTTP, until its effect is visible', pressed));
  say(lineOf('the same without HTTP: receive, ring, read', alone));
  say(lineOf('a bare Temporal update', updated));
  say(lineOf('a commit of one row', committed));
  const ratio = ({ p50 }: { p50: number }): string => `${(p50 / updated.p50).toFixed(2)} × a bare update`;
  say(`\np50 of a press: ${ratio(alone)} without HTTP, ${ratio(pressed)} with it (aim: at most 0.8 ×)\n`);
}

async function eightPeople(pilot: Pilot): Promise<void> {
  const names = ['lead.samensterk', 'facilitator.samensterk', 'alt-1.zorgverlening', 'alt-2.zorgverlening'];
  const coordinators = pilot.teams.map((team) => `coordinator.${team}`);
  const people = await Promise.all([...names, ...coordinators].map((name) => system.as(`${name}@example.org`)));
  say(`Eight people without think time on one cycle, ${seconds} s:\n`);
  const finish = Date.now() + Number(seconds) * 1_000;
  const began = performance.now();
  const each = await Promise.all(people.map((person) => pressesUntil(person, pilot.path, finish)));
  const took = (performance.now() - began) / 1_000;
  const figures = figuresOf(each.flat());
  say(head);
  say(lineOf('a press, over HTTP, until its effect is visible', figures));
  say(`\n${Math.round(figures.count / took)} presses/s (aim: at least 300/s, slowest at most 500 ms)`);
}

async function pressesUntil(person: Visitor, path: string, finish: number): Promise<number[]> {
  const times: number[] = [];
  while (Date.now() < finish) {
    times.push(await timed(() => person.does(path, { type: 'add-note', note: 'Een regel uit de praktijk.' })));
  }
  return times;
}

interface Below {
  update: () => Promise<unknown>;
  commit: () => Promise<unknown>;
  stop: () => Promise<void>;
}

async function startBelow({ temporal, database }: System): Promise<Below> {
  const taskQueue = `bare-${v7()}`;
  const worker = fork(fileURLToPath(new URL('./bare/worker.js', import.meta.url)), [temporal, taskQueue]);
  await once(worker, 'message');
  const connection = await Connection.connect({ address: temporal });
  const handle = await new Client({ connection }).workflow.start(bare, { workflowId: taskQueue, taskQueue });
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query('create table bare (id uuid primary key)');
  return {
    update: () => handle.executeUpdate(touch),
    commit: () => client.query('insert into bare values ($1)', [v7()]),
    async stop() {
      await handle.signal(end);
      await client.end();
      await connection.close();
      worker.kill();
      await once(worker, 'exit');
    },
  };
}
