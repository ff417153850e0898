import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { expectProblem } from '../../support/http/mischief.js';
import { type Reply, type Visitor } from '../../support/http/visitor.js';
import { type Somebody } from '../../support/rights/people.js';
import { aRightsWorld, type RightsWorld } from '../../support/rights/world.js';

let world: RightsWorld;
beforeAll(async () => {
  world = await aRightsWorld();
});
afterAll(() => world.stop());

const who = (role: string, scope: Somebody['scope'] = 'the programme'): Visitor => {
  const found = world.people.find((each) => each.role === role && each.scope === scope);
  if (!found) throw new Error(`nobody is ${role} for ${scope}`);
  return found.visitor;
};
const cycle = (part = ''): string => world.pilot.path + part;
const draft = (part = ''): string => `/api/blueprints/${world.subjects[1]?.id}${part}`;
const published = (part = ''): string => `/api/blueprints/${world.subjects[2]?.id}${part}`;
const workpackage = (part = ''): string => `/api/workpackages/zorgverlening${part}`;
const entry = (part = ''): string => `/api/coalition/${world.subjects[3]?.id}${part}`;
const pledge = (part = ''): string => `/api/pledges/${world.subjects[4]?.id}${part}`;
const get = (reader: Visitor, path: string): Promise<Reply> => reader.send('GET', path);
const begins = (by: Visitor, path: string, body: object): Promise<Reply> =>
  by.send('POST', path, { body, headers: { 'idempotency-key': v7() } });

type Said = [sentence: string, ask: () => Promise<Reply>, then: 'reads' | 'hidden' | 'refused' | 'does'];

/** What was agreed on, in words; apart from how the product works it out. */
const sentences: Said[] = [
  ['a coordinator of a team reads its cycle', () => get(who('coordinator', 'its team'), cycle()), 'reads'],
  ['a deputy of a team reads its cycle', () => get(who('deputy', 'its team'), cycle()), 'reads'],
  [
    'a coordinator of another team in it reads it, too',
    () => get(who('coordinator', 'its other team'), cycle()),
    'reads',
  ],
  [
    'a coordinator of a team that takes no part does not',
    () => get(who('coordinator', 'a team that takes no part'), cycle()),
    'hidden',
  ],
  ['a coordinator of a team elsewhere does not', () => get(who('coordinator', 'a team elsewhere'), cycle()), 'hidden'],
  [
    'the Action Learning Team of another workpackage does not',
    () => get(who('alt', 'another workpackage'), cycle()),
    'hidden',
  ],
  ['a project lead of another programme does not', () => get(who('lead', 'another programme'), cycle()), 'hidden'],
  ['a project lead whose role has ended does not', () => get(who('lead', 'ended'), cycle()), 'hidden'],
  ['a project lead whose role is to come does not yet', () => get(who('lead', 'to come'), cycle()), 'hidden'],
  ['whoever holds no role does not', () => get(who('nobody', 'nothing'), cycle()), 'hidden'],
  ['the board reads it', () => get(who('board'), cycle()), 'reads'],
  ['an expert by experience reads it', () => get(who('expert'), cycle()), 'reads'],
  ['a partner reads where it stands', () => get(who('partner', 'an organisation'), cycle()), 'reads'],
  ['a funder reads where it stands', () => get(who('funder'), cycle()), 'reads'],
  ['a follower does not read it', () => get(who('follower'), cycle()), 'hidden'],
  ['a subscriber does not read it', () => get(who('subscriber'), cycle()), 'hidden'],
  ['a funder does not read its notes', () => get(who('funder'), cycle('/notes')), 'hidden'],
  ['a partner does not read its notes', () => get(who('partner', 'an organisation'), cycle('/notes')), 'hidden'],
  ['a partner does not read its figures', () => get(who('partner'), cycle('/measurements')), 'hidden'],
  ['a partner does not read how its dates were moved', () => get(who('partner'), cycle('/plan')), 'hidden'],
  ['a funder does not read who is reminded of what', () => get(who('funder'), cycle('/reminders')), 'hidden'],
  ['a funder does not read what the evaluation begins with', () => get(who('funder'), cycle('/evaluation')), 'hidden'],
  ['a funder takes its timeline along', () => get(who('funder'), cycle('/export?format=csv')), 'reads'],
  ['a follower does not take its timeline along', () => get(who('follower'), cycle('/export?format=csv')), 'hidden'],
  [
    'a partner says of no line that they are not told of whom it is about',
    () => who('partner').send('PUT', cycle('/history/3/about'), { body: { person: null } }),
    'hidden',
  ],
  [
    'a coordinator adds a note',
    () => who('coordinator', 'its team').press(cycle(), { type: 'add-note', note: 'x', team: 'wopit' }),
    'does',
  ],
  [
    'a coordinator does not speak for another team',
    () => who('coordinator', 'its team').press(cycle(), { type: 'add-note', note: 'x', team: 'ggnet' }),
    'refused',
  ],
  ['a partner adds no note', () => who('partner').press(cycle(), { type: 'add-note', note: 'x' }), 'refused'],
  ['a funder changes nothing', () => who('funder').press(cycle(), { type: 'stop-cycle', reason: 'x' }), 'refused'],
  [
    'a follower presses on nothing that they do not see',
    () => who('follower').press(cycle(), { type: 'add-note', note: 'x' }),
    'hidden',
  ],
  [
    'a coordinator does not stop a cycle',
    () => who('coordinator', 'its team').press(cycle(), { type: 'stop-cycle', reason: 'x' }),
    'refused',
  ],
  [
    'a facilitator does not move a date',
    () =>
      who('facilitator').press(cycle(), {
        type: 'move-date',
        phase: 'experiment',
        until: { precision: 'day', value: '2030-01-01' },
      }),
    'refused',
  ],
  [
    'a lead of another programme does not learn that there is something to stop',
    () => who('lead', 'another programme').press(cycle(), { type: 'stop-cycle', reason: 'x' }),
    'hidden',
  ],
  [
    'only a lead hides a line',
    () => who('alt', 'its workpackage').press(cycle(), { type: 'hide-line', line: 1, reason: 'x' }),
    'refused',
  ],
  [
    'a facilitator does not judge whether the outcome is usable',
    () => who('facilitator').press(cycle(), { type: 'judge-usability', usable: true }),
    'refused',
  ],
  ['a follower reads a blueprint that was published', () => get(who('follower'), published()), 'reads'],
  ['a partner reads a blueprint that was published', () => get(who('partner'), published()), 'reads'],
  [
    'a coordinator elsewhere in the programme reads a blueprint that was published',
    () => get(who('coordinator', 'a team elsewhere'), published()),
    'reads',
  ],
  ['a subscriber does not read it here', () => get(who('subscriber'), published()), 'hidden'],
  ['a lead of another programme does not read it', () => get(who('lead', 'another programme'), published()), 'hidden'],
  ['a funder does not read a draft', () => get(who('funder'), draft()), 'hidden'],
  ['an expert by experience does not read a draft', () => get(who('expert'), draft()), 'hidden'],
  [
    'a coordinator elsewhere does not read a draft',
    () => get(who('coordinator', 'a team elsewhere'), draft()),
    'hidden',
  ],
  [
    'a coordinator of the workpackage reads a draft',
    () => get(who('coordinator', 'a team that takes no part'), draft()),
    'reads',
  ],
  [
    'a coordinator does not publish',
    () => who('coordinator', 'its team').press(published(), { type: 'publish-blueprint' }),
    'refused',
  ],
  [
    'a follower does not withdraw what they read',
    () => who('follower').press(published(), { type: 'withdraw-blueprint', reason: 'x' }),
    'refused',
  ],
  [
    'a funder does not learn that there is a draft to publish',
    () => who('funder').press(draft(), { type: 'publish-blueprint' }),
    'hidden',
  ],
  [
    'a coordinator elsewhere reads a workpackage',
    () => get(who('coordinator', 'a team elsewhere'), workpackage()),
    'reads',
  ],
  ['a partner reads a workpackage', () => get(who('partner'), workpackage()), 'reads'],
  [
    'a partner of another workpackage does not',
    () => get(who('partner', 'another workpackage'), workpackage()),
    'hidden',
  ],
  ['a follower does not read a workpackage', () => get(who('follower'), workpackage()), 'hidden'],
  [
    'a coordinator does not rewrite its question',
    () =>
      who('coordinator', 'its team').press(workpackage(), { type: 'rewrite-workpackage', question: 'x', reason: 'y' }),
    'refused',
  ],
  [
    'a coordinator begins no cycle',
    () =>
      begins(who('coordinator', 'its team'), '/api/cycles', {
        title: 'x',
        workpackage: 'zorgverlening',
        teams: ['wopit'],
      }),
    'refused',
  ],
  [
    'an Action Learning Team begins no cycle elsewhere',
    () =>
      begins(who('alt', 'another workpackage'), '/api/cycles', {
        title: 'x',
        workpackage: 'zorgverlening',
        teams: ['wopit'],
      }),
    'refused',
  ],
  [
    'an Action Learning Team begins no workpackage',
    () => begins(who('alt', 'its workpackage'), '/api/workpackages', { name: 'x', question: 'y' }),
    'refused',
  ],
  [
    'a funder begins no blueprint',
    () => begins(who('funder'), '/api/blueprints', { title: 'x', workpackage: 'zorgverlening' }),
    'refused',
  ],
  ['a subscriber reads what the programme is', () => get(who('subscriber'), '/api/programme'), 'reads'],
  ['whoever holds no role does not', () => get(who('nobody', 'nothing'), '/api/programme'), 'hidden'],
  ['whoever has left does not', () => get(who('lead', 'ended'), '/api/programme'), 'hidden'],
  [
    'a colleague does not read what came of a lead’s command',
    () => get(who('lead'), `/api/commands/${world.sent}`),
    'hidden',
  ],
  ['the lead who sent it does', () => get(world.pilot.lead, `/api/commands/${world.sent}`), 'reads'],
  ['a partner reads the entry of its own organisation', () => get(who('partner', 'an organisation'), entry()), 'reads'],
  ['a partner of the programme at large does not read it', () => get(who('partner'), entry()), 'hidden'],
  ['a coordinator does not read it', () => get(who('coordinator', 'its team'), entry()), 'hidden'],
  ['the board reads it', () => get(who('board'), entry()), 'reads'],
  [
    'a partner does not waive its own entry',
    () => who('partner', 'an organisation').press(entry(), { type: 'waive-requirement', reason: 'x' }),
    'refused',
  ],
  ['a funder reads how far each party is', () => get(who('funder'), '/api/coalition'), 'reads'],
  ['a follower does not', () => get(who('follower'), '/api/coalition'), 'hidden'],
  ['a team reads its own pledge', () => get(who('deputy', 'its team'), pledge()), 'reads'],
  ['another team does not read it', () => get(who('coordinator', 'its other team'), pledge()), 'hidden'],
  ['a funder does not read it', () => get(who('funder'), pledge()), 'hidden'],
  [
    'a facilitator does not sign for a team',
    () => who('facilitator').press(pledge(), { type: 'sign-pledge' }),
    'refused',
  ],
  ['a follower makes no pledge', () => begins(who('follower'), '/api/pledges', {}), 'hidden'],
  [
    'a follower does not read what the programme settled on',
    () => get(who('follower'), '/api/programme/settings'),
    'hidden',
  ],
  ['a funder reads their conditions', () => get(who('funder'), '/api/programme/conditions'), 'reads'],
  ['a partner does not', () => get(who('partner'), '/api/programme/conditions'), 'hidden'],
  [
    'a coordinator gives nobody a role',
    () =>
      who('coordinator', 'its team').press('/api/programme', {
        type: 'give-role',
        person: 'lead.samensterk',
        role: 'lead',
      }),
    'refused',
  ],
  ['a project lead reads the audit', () => get(who('lead'), '/api/programme/audit'), 'reads'],
  ['a facilitator does not', () => get(who('facilitator'), '/api/programme/audit'), 'hidden'],
];

describe('it was agreed that', () => {
  it.each(sentences)('%s', async (_, ask, then) => {
    const reply = await ask();
    if (then === 'hidden') expectRefusal(reply, 404, 'not-found');
    else if (then === 'refused') expectRefusal(reply, 403);
    else expect(reply.status).toBe(200);
  });
});

/** A refusal says what can be done: who can, or whom to ask. */
function expectRefusal(reply: Reply, status: number, code?: string): void {
  expectProblem(reply, status, code);
  if (reply.body.code === 'may-not') expect(reply.body.detail).toMatch(/^Only (.+) can .+ here\. Ask \1\.$/);
}
