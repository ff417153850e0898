import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoleHolding } from '../../../libs/persistence/entities/holding.entity.js';
import { aHypothesis, aMeasurement, anEvaluation } from '../../support/builders/cycle.js';
import { expectProblem } from '../../support/http/mischief.js';
import { type Visitor } from '../../support/http/visitor.js';
import { deadlineIn, running, submitted } from '../../support/pilot.js';
import { type Somebody } from '../../support/rights/people.js';
import { aRightsWorld, type RightsWorld } from '../../support/rights/world.js';
import { until } from '../../support/until.js';

let world: RightsWorld;
let partner: Visitor;
let follower: Visitor;
beforeAll(async () => {
  world = await aRightsWorld();
  partner = who('partner', 'an organisation');
  follower = who('follower');
});
afterAll(() => world.stop());

const who = (role: string, scope: Somebody['scope'] = 'the programme'): Visitor => {
  const found = world.people.find((each) => each.role === role && each.scope === scope);
  if (!found) throw new Error(`nobody is ${role} for ${scope}`);
  return found.visitor;
};

/** Everything about a cycle that a party can read, as one text. */
async function everything(reader: Visitor, path: string): Promise<string> {
  const parts = [
    '',
    '/history',
    '/history?lang=nl',
    '/allowed',
    '/export?format=json',
    `?at=${new Date().toISOString()}`,
  ];
  const pages = [...parts.map((part) => path + part), '/api/cycles?limit=200', '/api/me/todo', '/api/programme'];
  return JSON.stringify(await Promise.all(pages.map((page) => reader.read(page))));
}

describe('a party that reads a cycle', () => {
  it('reads the hypothesis once it is locked, and no draft of it', async () => {
    const pilot = await submitted(world.system);
    expect(await everything(partner, pilot.path)).not.toContain(aHypothesis.if);
    expect(await partner.read(pilot.path)).toMatchObject({ hypothesis: null, missing: [], decisions: [] });
    await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    expect(await partner.read(pilot.path)).toMatchObject({ hypothesis: { content: { if: aHypothesis.if } } });
  });

  it('reads no note and no figure, also when the team shared them', async () => {
    const { path, coordinator } = await running(world.system, ['wopit', 'ggnet']);
    await coordinator.does(path, { type: 'add-note', note: 'Iemand zei het hardop', team: 'wopit' });
    await coordinator.does(path, aMeasurement('wopit', { value: 271_828 }));
    await coordinator.does(path, { type: 'share-lines', team: 'wopit' });
    expect(await who('board').read(`${path}/notes`)).toMatchObject({ notes: [{ note: 'Iemand zei het hardop' }] });
    const read = await everything(partner, path);
    for (const said of ['hardop', '271828', '271,828', '271.828', 'note-added', 'lines-shared']) {
      expect(read).not.toContain(said);
    }
    expect(await partner.read(path)).toMatchObject({ counts: null, teams: [{ state: null }, { state: null }] });
  });

  it('reads nowhere that something is late', async () => {
    const pilot = await running(world.system);
    await deadlineIn(pilot, 500);
    await until(async () => (await pilot.lead.read(pilot.path)).overdue === true, {
      within: 20_000,
      saying: 'it is late',
    });
    expect(await partner.read(pilot.path)).toMatchObject({ overdue: false, deadline: null });
    const { plan } = (await partner.read(pilot.path)) as { plan: { phases: { name: string; until: unknown }[] } };
    expect(plan.phases.find(({ name }) => name === 'experiment')).toMatchObject({ until: null });
    const ids = async (reader: Visitor, query: string) =>
      ((await reader.read(`/api/cycles?limit=200&${query}`)).cycles as { id: string }[]).map(({ id }) => id);
    expect(await ids(pilot.lead, 'overdue=true')).toContain(pilot.id);
    expect(await ids(partner, 'overdue=true')).toEqual([]);
    expect(await ids(partner, 'overdue=false')).toContain(pilot.id);
    expect(await ids(who('board'), 'overdue=false')).not.toContain(pilot.id);
    const read = await everything(partner, pilot.path);
    for (const said of ['deadline-passed', 'date-moved', 'has passed', 'eerder klaar', '"overdue":true']) {
      expect(read).not.toContain(said);
    }
  });

  it('is told in the history where it stands and what was decided on, page after page', async () => {
    const { path } = world.pilot;
    const told: string[] = [];
    for (let after: string | null = '0'; after !== null;) {
      const page = (await partner.read(`${path}/history?limit=1&after=${after}`)) as {
        lines: { type: string; unread?: true }[];
        next: string | null;
      };
      expect(page.lines.some(({ unread }) => unread)).toBe(false);
      told.push(...page.lines.map(({ type }) => type));
      after = page.next;
    }
    expect(told).toEqual(['cycle-created', 'phase-entered', 'gate-passed', 'hypothesis-locked', 'phase-entered']);
  });

  it('may do nothing, and is not told what the others wait for', async () => {
    expect(await partner.read(`${world.pilot.path}/allowed`)).toEqual({ allowed: [] });
    expect(await partner.read('/api/me/todo')).toMatchObject({ todo: [], waitingFor: [], next: null });
  });
});

describe('a party that reads a workpackage', () => {
  it('reads what it is about and its cycles, and not what people agreed on among themselves', async () => {
    const path = '/api/workpackages/zorgverlening';
    const agreed = { what: 'We bellen op maandag.', who: ['coordinator.wopit'], since: '2026-09-01' };
    await world.pilot.lead.does(path, { type: 'make-agreement', ...agreed });
    const inner = await world.pilot.lead.read(path);
    const outer = await partner.read(path);
    expect(inner.agreements).toHaveLength(1);
    expect(outer).toMatchObject({ question: inner.question, agreements: [], versions: [] });
    expect((outer.cycles as { id: string }[]).map(({ id }) => id)).toContain(world.pilot.id);
    const { lines } = (await partner.read(`${path}/history`)) as { lines: { type: string }[] };
    expect(lines.map(({ type }) => type)).toEqual(['workpackage-created']);
    expectProblem(await partner.send('GET', `${path}/reminders`), 404, 'not-found');
  });
});

describe('whoever follows a programme', () => {
  it('reads its public facts: no names of people', async () => {
    const text = JSON.stringify(await follower.read('/api/programme'));
    expect(text).toContain('Wopit');
    expect(text).not.toContain('Destigmacoördinator');
    expect(await follower.read('/api/programme')).toMatchObject({ people: [] });
    expect(await partner.read('/api/programme')).toMatchObject({ people: expect.arrayContaining([]) as unknown });
  });

  it('reads what was published, without the day on which it is looked at again', async () => {
    const [id = ''] = world.subjects.flatMap(({ around, id: one }) => (around.published ? [one] : []));
    const appoint = { type: 'appoint-blueprint-owner', owner: 'coordinator.wopit', reviewOn: '2099-01-01' };
    await world.pilot.lead.does(`/api/blueprints/${id}`, appoint);
    expect(await world.pilot.lead.read(`/api/blueprints/${id}`)).toMatchObject({ reviewOn: '2099-01-01' });
    expect(await follower.read(`/api/blueprints/${id}`)).toMatchObject({ title: 'zo begin je', reviewOn: null });
    const { blueprints } = (await follower.read('/api/blueprints')) as { blueprints: object[] };
    expect(blueprints).toMatchObject([{ id, reviewOn: null }]);
  });
});

describe('lists', () => {
  it('hold what somebody may read, and nothing else', async () => {
    const holds = async (reader: Visitor, list: string): Promise<string[]> =>
      Object.values((await reader.send('GET', `/api/${list}?limit=200`)).body)
        .flatMap((value) => (Array.isArray(value) ? (value as { id: string }[]) : []))
        .map(({ id }) => id);
    for (const { visitor, role, scope } of world.people) {
      for (const { path, id } of world.subjects) {
        const list = path.split('/')[2] ?? '';
        const may = (await visitor.send('GET', path + id)).status === 200;
        expect([role, scope, path, (await holds(visitor, list)).includes(id)]).toEqual([role, scope, path, may]);
      }
    }
  });
});

describe('what came of a command', () => {
  it('is told to its sender as long as they may read what they sent it to', async () => {
    const sender = who('coordinator', 'its other team');
    const { body } = await sender.does(world.pilot.path, { type: 'add-note', note: 'x', team: 'ggnet' });
    const link = `/api/commands/${String(body.command)}`;
    expect((await sender.read(link)).receipt).toMatchObject({ outcome: 'done' });
    const held = { person: 'coordinator.its-other-team' };
    await world.owner.manager.update(RoleHolding, held, { until: new Date() });
    expectProblem(await sender.send('GET', link), 404, 'not-found');
    await world.owner.manager.update(RoleHolding, held, { until: null });
  });
});

describe('somebody of a team that takes no part', () => {
  it('is asked nothing by a cycle in which others with the same role decide', async () => {
    const pilot = await running(world.system);
    const { versions } = (await pilot.lead.read(pilot.path)) as { versions: { plan: number } };
    await pilot.lead.does(
      pilot.path,
      { type: 'set-quorum', gate: 'evaluation-accepted', quorum: [{ role: 'deputy', count: 1 }] },
      { restsOn: { part: 'plan', version: versions.plan } },
    );
    for (let count = 0; count < 4; count++) await pilot.coordinator.does(pilot.path, aMeasurement('wopit'));
    await pilot.lead.does(pilot.path, { type: 'finish-experiment', reason: 'klaar' });
    await pilot.facilitator.does(pilot.path, anEvaluation);
    await pilot.facilitator.does(pilot.path, { type: 'submit-evaluation' });
    const asks = async (reader: Visitor) => JSON.stringify((await reader.read('/api/me/todo')).todo);
    await until(async () => (await asks(await world.system.as('deputy.wopit@example.org'))).includes(pilot.id), {
      within: 20_000,
      saying: 'the deputy of the team is asked',
    });
    expect(await asks(who('deputy', 'a team that takes no part'))).not.toContain(pilot.id);
    const { reminders } = await pilot.lead.read(`${pilot.path}/reminders`);
    expect(JSON.stringify(reminders)).toContain('deputy.wopit');
    expect(JSON.stringify(reminders)).not.toContain('deputy.a-team-that-takes-no-part');
  });
});
