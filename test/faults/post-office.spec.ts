import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { running, type Pilot } from '../support/pilot.js';
import { killWhileSending, tollIn } from '../support/post-office/killing.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
let pilot: Pilot;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 3).initialize();
  pilot = await running(system, ['dimence', 'ggnet', 'ribw-go', 'wopit']);
  await system.worker.stop();
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

describe('post offices that are killed again and again while 500 mails are due', () => {
  it('let every mail arrive under one Message-ID, twice only where one died between the server and its own commit', async () => {
    const toll = await killWhileSending({ system, owner, pilot }, { mails: 500, kills: 4, random: Math.random });
    process.stderr.write(`${tollIn(toll)}\n`);
    expect(toll.kills).toBe(4);
    // One Message-ID for each message and person, and none beside them.
    const letters = await owner.query<{ letter: string }[]>(
      `select d.message || '.' || d.person as letter from leerlus.delivery d
       join leerlus.message m on m.id = d.message where m.occurrence > 1000`,
    );
    expect(letters).toHaveLength(500);
    expect([...toll.arrived.keys()].sort()).toEqual(letters.map(({ letter }) => letter).sort());
    const more = [...toll.arrived].filter(([, times]) => times > 1).map(([letter, times]) => [letter, times - 1]);
    expect(more.sort()).toEqual([...toll.between].sort());
    const open = await owner.query<unknown[]>(
      `select from leerlus.message where occurrence > 1000 and status <> 'sent'`,
    );
    expect(open).toHaveLength(0);
  });
});
