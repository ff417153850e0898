import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startWorker, type App } from '../support/apps/app.js';
import { auditHouse, verified, writeLines, type AuditHouse } from '../support/audit.js';
import { given } from '../support/servers/env.js';
import { until } from '../support/until.js';

let house: AuditHouse;
let worker: App | undefined;
beforeEach(async () => {
  house = await auditHouse();
  await writeLines(house, 3_500);
});
afterEach(async () => {
  await worker?.stop();
  await house.leave();
});

const started = (killAt?: string) =>
  startWorker({
    database: house.url,
    temporal: given('TEMPORAL'),
    taskQueue: `audit-${process.pid}-${Date.now()}`,
    waits: false,
    ...(killAt !== undefined && { killAt }),
  });

it.each([
  ['before a seal is committed', 'audit.before-seal', 0],
  ['between a seal and the head outside', 'audit.after-seal', 1],
])('a worker that is killed %s leaves a chain that the next one goes on with', async (_, killAt, sealed) => {
  worker = await started(killAt);
  expect(await worker.ended(60_000)).toBe('SIGKILL');
  expect(await verified(house)).toMatchObject({ faults: [], links: sealed });
  worker = await started();
  await until(async () => (await verified(house)).unsealed === 0, { within: 30_000, saying: 'all is sealed' });
  await until(() => worker?.lines().filter(({ msg }) => msg === 'audit sealed').length === 4 - sealed, {
    saying: 'each head is in the log',
  });
  expect(await verified(house)).toEqual({ faults: [], rows: 3_500, links: 4, removed: 0, unsealed: 0 });
});
