import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { startWorker } from '../support/apps/app.js';
import { plantedIn } from '../support/planted.js';
import { restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let sql: pg.Client;
beforeAll(async () => {
  system = await startSystem();
  sql = new pg.Client({ connectionString: system.database, options: '-c search_path=leerlus' });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await system.stop();
});

it.each(['erasure.left', 'erasure.account-forgotten', 'erasure.texts-forgotten'])(
  'somebody is erased although the worker is killed at %s',
  async (killAt) => {
    const lead = await system.as('lead.samensterk@example.org');
    await until(async () => (await lead.read('/api/programme')).version === 1, {
      within: 30_000,
      saying: 'the programme lives',
    });
    const email = `zq01x-${v7()}@example.org`;
    const invite = {
      body: { name: 'zq02x', email, roles: [{ role: 'follower' }] },
      headers: { 'idempotency-key': v7() },
    };
    // Just after a restart, it may only be received at first.
    const person = await until(
      async () => {
        const { status, body } = await lead.send('POST', '/api/programme/people', invite);
        return status === 200 && (body.view as { person: string }).person;
      },
      { within: 30_000, every: 500, saying: 'the invitation is carried out' },
    );
    const them = await system.as(email);
    await them.send('PATCH', '/api/me', { body: { name: 'zq03x' } });
    const condition = { command: { type: 'set-condition', text: 'zq04x' }, about: person };
    await lead.send('POST', '/api/programme/commands', { body: condition, headers: { 'idempotency-key': v7() } });
    const asked = await them.send('POST', '/api/me/erasure', { body: {} });
    await system.worker.kill();
    await them.send('POST', '/api/me/erasure', { body: { key: asked.body.key } });
    system.worker = await startWorker({ ...system.options, killAt, waits: false });
    expect(await system.worker.ended()).toBe('SIGKILL');
    await restartWorker(system);
    await until(
      async () => (await sql.query(`select from erasure where person = $1 and done is not null`, [person])).rowCount,
      { within: 30_000, saying: 'it is finished' },
    );
    expect(await plantedIn(system.database)).toEqual([]);
    const left = await sql.query(`select from event where type = 'person-left' and body ->> 'person' = $1`, [person]);
    expect(left.rowCount).toBe(1);
  },
);
