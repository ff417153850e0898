import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { readActing } from '../../libs/identity/acting.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { FormerName } from '../../libs/persistence/entities/former-name.entity.js';
import { Membership } from '../../libs/persistence/entities/membership.entity.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { addPerson } from '../support/builders/person.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { appIn } from '../support/servers/app-in.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
let both: Visitor;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  await addPerson(owner.manager, { id: 'both', programmes: ['in-de-ggz', 'gem'], name: 'Overal thuis' });
  await owner.manager.insert(RoleHolding, [
    { programme: 'in-de-ggz', person: 'both', role: 'lead' },
    { programme: 'gem', person: 'both', role: 'follower' },
  ]);
  both = await system.as('both@example.org');
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

const choose = (programme: string, by = both) => by.send('POST', '/api/me/programme', { body: { programme } });
const begin = (workpackage: string, teams: string[], key: string) =>
  both.send('POST', '/api/cycles', {
    body: { title: 'Een leercyclus', workpackage, teams },
    headers: { 'idempotency-key': key },
  });
const cyclesSeen = async () => ((await both.read('/api/cycles')).cycles as { id: string }[]).map(({ id }) => id);
const setUntil = (until: Date | null) =>
  owner.manager.update(Membership, { person: 'both', programme: 'gem' }, { until });

describe('somebody who takes part in two programmes', () => {
  it('looks at the first one after signing in, chooses the other, and sees the roles of each apart', async () => {
    const programmes = [
      { id: 'gem', name: 'GEM' },
      { id: 'in-de-ggz', name: 'In de ggz' },
    ];
    expect(await both.read('/api/me')).toMatchObject({
      programme: { id: 'in-de-ggz' },
      programmes,
      roles: [{ role: 'lead' }],
    });
    const chosen = await choose('gem');
    expect([chosen.status, chosen.body]).toMatchObject([
      200,
      { programme: { id: 'gem' }, programmes, roles: [{ role: 'follower' }] },
    ]);
    expect(await both.read('/api/me')).toEqual(chosen.body);
    expect((await choose('in-de-ggz')).status).toBe(200);
  });

  it('finds the cycles of the one that they look at, also begun under one key in both', async () => {
    const key = v7();
    await owner.manager.update(RoleHolding, { programme: 'gem', person: 'both' }, { role: 'lead' });
    const inGgz = await begin('zorgverlening', ['wopit'], key);
    await choose('gem');
    const inGem = await begin('regio-maastricht', ['maastricht'], key);
    expect([inGgz.status, inGem.status]).toEqual([201, 201]);
    expect(await cyclesSeen()).toEqual([inGem.body.id]);
    expectProblem(await both.send('GET', `/api/cycles/${String(inGgz.body.id)}`), 404, 'not-found');
    await choose('in-de-ggz');
    expect(await cyclesSeen()).toEqual([inGgz.body.id]);
    expectProblem(await both.send('GET', `/api/cycles/${String(inGem.body.id)}`), 404, 'not-found');
  });

  it('is somebody to choose from in both, and may sign in to either', async () => {
    const { people } = (await both.read('/api/demo/people')) as {
      people: { person: string; programme: { id: string } }[];
    };
    expect(people.flatMap(({ person, programme }) => (person === 'both' ? [programme.id] : []))).toEqual([
      'gem',
      'in-de-ggz',
    ]);
    const body = { email: 'both@example.org', programme: 'gem' };
    const again = await system.as(body.email);
    expect((await again.send('POST', '/api/demo/sign-in', { body })).body.programme).toMatchObject({ id: 'gem' });
    const elsewhere = await again.send('POST', '/api/demo/sign-in', { body: { ...body, programme: 'elders' } });
    expectProblem(elsewhere, 422, 'no-such-person');
  });

  it('is called by their former name in the histories of the programmes that they took part in then', async () => {
    await addPerson(owner.manager, { id: 'married', programmes: ['in-de-ggz'], name: 'Eerst zo' });
    await owner.query(`update person set name = 'Nu anders' where id = 'married'`);
    await owner.manager.insert(Membership, { programme: 'gem', person: 'married' });
    await owner.query(`update person set name = 'Weer anders' where id = 'married'`);
    const former = await owner.manager.find(FormerName, { where: { id: 'married' }, order: { until: 'asc' } });
    expect(former.map(({ programme, name }) => `${name} in ${programme}`).sort()).toEqual([
      'Eerst zo in in-de-ggz',
      'Nu anders in gem',
      'Nu anders in in-de-ggz',
    ]);
  });
});

describe('a programme that one takes no part in', () => {
  it.each(['elders', 'GEM', ''])('can’t be chosen: %p', async (programme) => {
    const answer = await choose(programme);
    if (programme === '') expectProblem(answer, 400, 'invalid-input');
    else expectProblem(answer, 404, 'not-found');
  });

  it('is not there for somebody of one programme only', async () => {
    expectProblem(await choose('gem', await system.as('lead.samensterk@example.org')), 404, 'not-found');
  });

  it('because they left it, lets nobody act in it, whatever roles they still hold', async () => {
    await choose('gem');
    await setUntil(new Date());
    expectProblem(await both.send('GET', '/api/me'), 401, 'no-session');
    const again = await system.as('both@example.org');
    expect(await again.read('/api/me')).toMatchObject({ programmes: [{ id: 'in-de-ggz' }] });
    expectProblem(await choose('gem', again), 404, 'not-found');
    await setUntil(null);
    expect((await choose('gem', again)).status).toBe(200);
  });

  it('because they join it later, lets nobody act in it yet', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    await owner.manager.insert(Membership, { programme: 'gem', person: 'lead.samensterk', since: tomorrow });
    const app = await appIn(system.database, 'gem', 1).initialize();
    expect(await readActing(app, { person: 'lead.gem', programme: 'gem' })).toBeDefined();
    expect(await readActing(app, { person: 'lead.samensterk', programme: 'gem' })).toBeUndefined();
    await app.destroy();
  });
});
