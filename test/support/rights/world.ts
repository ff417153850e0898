import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { type Around } from '../../../libs/domain/policies/around.js';
import { dataSource } from '../../../libs/persistence/data-source.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { aText } from '../builders/blueprint.js';
import { type Visitor } from '../http/visitor.js';
import { running, type Pilot } from '../pilot.js';
import { startSystem, type System } from '../system.js';
import { until } from '../until.js';
import { addPeople, everySomebody, type Somebody } from './people.js';

/** A programme with a running cycle, a draft and a published blueprint, a workpackage, and everybody who may ask for them. */
export interface RightsWorld {
  system: System;
  owner: DataSource;
  pilot: Pilot;
  people: (Somebody & { visitor: Visitor })[];
  /** What routes may be about, as their paths name it, and what rights to it depend on. */
  subjects: { path: string; id: string; around: Around }[];
  /** A command that the project lead sent. */
  sent: string;
  stop(): Promise<void>;
}

/** Builds it; whoever builds it stops it. */
export async function aRightsWorld(): Promise<RightsWorld> {
  const system = await startSystem();
  const owner = await dataSource(system.database, 'owner', 2).initialize();
  const people = everySomebody();
  await addPeople(owner, people);
  await until(
    () =>
      owner.manager
        .findOneBy(Workpackage, { id: 'zorgverlening' })
        .then((row) => row !== null && row.process !== null && row.version > 0),
    { within: 30_000, saying: 'the workpackage has its question' },
  );
  const pilot = await running(system, ['wopit', 'ggnet']);
  const aBlueprint = { workpackage: 'zorgverlening', title: 'zo begin je' };
  const draft = await begun(pilot.lead, '/api/blueprints', aBlueprint);
  const published = await begun(pilot.lead, '/api/blueprints', aBlueprint);
  await pilot.lead.does(`/api/blueprints/${published}`, aText);
  await pilot.lead.does(`/api/blueprints/${published}`, { type: 'publish-blueprint' });
  const entry = await begun(pilot.lead, '/api/coalition', {
    organisation: 'wopit',
    as: 'provider',
    to: 'declared-intent',
  });
  const pledge = await begun(pilot.coordinator, '/api/pledges', {
    ...{ by: { team: 'wopit' }, with: { organisation: 'samen-sterk' } },
    ...{ level: 'hulpverlener-client', text: 'We beginnen elk overleg met een gesprek.' },
  });
  const meeting = await begun(pilot.lead, '/api/meetings', {
    ...{ workpackage: 'zorgverlening', title: 'overleg' },
    ...{ from: '2099-01-01T10:00:00.000Z', until: '2099-01-01T12:00:00.000Z' },
  });
  const shared = await pilot.lead.does(pilot.path, { type: 'add-note', note: 'een regel' });
  const around: Around = {
    ...{ id: pilot.id, programme: 'in-de-ggz', kind: 'cycle', workpackage: 'zorgverlening', teams: pilot.teams },
    ...{ published: false, owner: null, organisation: null, organisationTeams: [], team: null },
  };
  const ofWopit = { ...around, teams: [], organisation: 'wopit', organisationTeams: ['wopit'] };
  const blueprint = { ...around, kind: 'blueprint', teams: [] };
  const workpackage = await owner.manager.findOneByOrFail(Workpackage, { id: 'zorgverlening' });
  return {
    system,
    owner,
    pilot,
    people: await Promise.all(people.map(async (each) => ({ ...each, visitor: await system.as(each.email) }))),
    subjects: [
      { path: '/api/cycles/', id: pilot.id, around },
      { path: '/api/blueprints/', id: draft, around: { ...blueprint, id: draft } },
      { path: '/api/blueprints/', id: published, around: { ...blueprint, id: published, published: true } },
      { path: '/api/coalition/', id: entry, around: { ...ofWopit, id: entry, kind: 'entry', workpackage: '' } },
      { path: '/api/pledges/', id: pledge, around: { ...ofWopit, id: pledge, kind: 'pledge', team: 'wopit' } },
      {
        path: '/api/meetings/',
        id: meeting,
        around: { ...around, id: meeting, kind: 'meeting', teams: [], owner: 'lead.samensterk' },
      },
      {
        path: '/api/workpackages/',
        id: 'zorgverlening',
        around: {
          ...{ ...around, id: workpackage.process ?? '', kind: 'workpackage', teams: [] },
          owner: workpackage.owner,
        },
      },
    ],
    sent: String(shared.body.command),
    async stop() {
      await owner.destroy();
      await system.stop();
    },
  };
}

async function begun(by: Visitor, path: string, begin: object): Promise<string> {
  const { status, body } = await by.send('POST', path, { body: begin, headers: { 'idempotency-key': v7() } });
  if (status !== 201) throw new Error(`nothing begun at ${path}: ${status} ${JSON.stringify(body)}`);
  return String(body.id);
}
