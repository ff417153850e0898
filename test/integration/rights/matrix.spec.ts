import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { PlainVisitors } from '../../support/http/plain-visitor.js';
import { Visitor } from '../../support/http/visitor.js';
import { inBatches } from '../../support/in-batches.js';
import {
  cellOf,
  onRememberedDevice,
  outcomeOf,
  requestsFor,
  type Cell,
  type Request,
} from '../../support/rights/cells.js';
import { routesOf, type Route } from '../../support/rights/routes.js';
import { aRightsWorld, type RightsWorld } from '../../support/rights/world.js';

let world: RightsWorld;
let routes: Route[];
let requests: Request[];
const visitors = new PlainVisitors(16);
beforeAll(async () => {
  world = await aRightsWorld();
  routes = await routesOf(world.system.api.url);
  requests = requestsFor(routes, world);
});
afterAll(async () => {
  visitors.close();
  await world.stop();
});

/** Signing out ends what the others still need. */
const endsSession = ({ route }: Request): boolean => ['/api/demo/sign-out', '/api/sign-in/out'].includes(route.path);
const sayCell = ({ who, route, path, command = '' }: Cell): string =>
  `${who.role} for ${who.scope}: ${route.method} ${path} ${command}`;

/** Changes what is kept of their sessions, as time would. */
async function keptOf(people: { id: string }[], kept: Record<string, unknown>): Promise<void> {
  await world.owner.query(
    `update leerlus.session set sess = (sess::jsonb || $2::jsonb)::json where sess ->> 'person' = any($1)`,
    [people.map(({ id }) => id), JSON.stringify(kept)],
  );
}

const nouns = ['cycles', 'blueprints', 'workpackages', 'coalition', 'pledges', 'meetings'] as const;
const nounOf = ({ route }: Request): string =>
  nouns.find((noun) => route.path.split('/')[2] === noun) ?? 'whatever else';

/** Every request of everybody, or some of them. */
function cells(which: (request: Request) => boolean = () => true): Cell[] {
  const asked = requests.filter((request) => !endsSession(request) && which(request));
  return world.people.flatMap((who) => asked.map((request) => cellOf(request, who)));
}

/** Asks all of them; each comes to what is declared. @returns how many came to what */
async function expectAsDeclared(all: Cell[]): Promise<(verdict: string) => number> {
  const outcomes = await inBatches(all, visitors.most, (cell) =>
    outcomeOf(cell, { visitor: cell.who.visitor, visitors }),
  );
  const wrong = all.flatMap((cell, place) =>
    outcomes[place] === cell.expected ? [] : [`${sayCell(cell)} → ${outcomes[place]}, not ${cell.expected}`],
  );
  expect(wrong).toEqual([]);
  return (verdict) => outcomes.filter((outcome) => outcome === verdict).length;
}

describe('who may do what', () => {
  it('is declared for every route, and nothing is declared that no route asks', () => {
    expect(routes.filter(({ right }) => !(right in rights))).toEqual([]);
    const asked: string[] = routes.map(({ right }) => right);
    // Pages that mails open, and calendars, are no part of what the API describes; that they are asked for is looked at when it starts.
    const unasked = Object.keys(rights).filter((name) => !asked.includes(name));
    // Where nothing is asked about anything, nothing is shown: each route has its cells.
    expect(routes.filter((route) => !requests.some((request) => request.route === route))).toEqual([]);
    expect(unasked).toEqual(['address.confirm', 'calendar.read', 'mail-link.use']);
  });

  it('is looked at for every route, for every role, for whatever that role is held', () => {
    expect(cells().length).toBeGreaterThan(20_000);
  });

  // Noun by noun: each is asked thousands of times, and has its own time for it.
  it.each([...nouns, 'whatever else'])('is what the policy says of %s', async (noun) => {
    const count = await expectAsDeclared(cells((request) => nounOf(request) === noun));
    // A matrix that says the same everywhere says nothing.
    for (const verdict of ['hidden', 'refused', 'allowed']) expect(count(verdict)).toBeGreaterThan(25);
  });

  it('is nothing for whoever is not signed in, but what is for anybody', async () => {
    const signedOut = new Visitor(world.system.api.url, '');
    const outcomes = await inBatches(requests, visitors.most, (request) =>
      outcomeOf(request, { visitor: signedOut, visitors }),
    );
    for (const [place, { right, path }] of requests.entries()) {
      expect([path, outcomes[place]]).toEqual([path, right.who === 'anybody' ? 'allowed' : 'signed-out']);
    }
  });

  it('asks whoever comes on a remembered device to sign in afresh for what is not light', async () => {
    const some = world.people.filter(({ scope }) => scope === 'its team');
    await keptOf(some, { signedIn: new Date(Date.now() - 86_400_000).toISOString(), remembered: true });
    const theirs = some.flatMap((who) =>
      requests.filter((request) => !endsSession(request)).map((request) => cellOf(request, who)),
    );
    const outcomes = await inBatches(theirs, visitors.most, (cell) =>
      outcomeOf(cell, { visitor: cell.who.visitor, visitors }),
    );
    const wrong = theirs.flatMap((cell, place) =>
      outcomes[place] === onRememberedDevice(cell)
        ? []
        : [`${sayCell(cell)} → ${outcomes[place]}, not ${onRememberedDevice(cell)}`],
    );
    expect(wrong).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === 'sign-in-again').length).toBeGreaterThan(200);
  });

  it('is nothing any more for whoever’s session is over', async () => {
    const some = world.people.filter(({ scope }) => scope === 'the programme');
    await world.owner.query(`update leerlus.session set expire = clock_timestamp() where sess ->> 'person' = any($1)`, [
      some.map(({ id }) => id),
    ]);
    const theirs = some.flatMap((who) =>
      requests.filter(({ right }) => right.who === 'signed-in').map((request) => cellOf(request, who)),
    );
    const outcomes = await inBatches(theirs, visitors.most, (cell) =>
      outcomeOf(cell, { visitor: cell.who.visitor, visitors }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['signed-out']));
  });

  it('is nothing any more for whoever signed out', async () => {
    const [gone] = world.people.filter(({ role, scope }) => role === 'lead' && scope === 'its workpackage');
    const visitor = gone?.visitor ?? new Visitor('', '');
    expect((await visitor.send('GET', '/api/me')).status).toBe(200);
    expect((await visitor.send('POST', '/api/demo/sign-out')).status).toBe(204);
    const asking = requests.filter(({ right }) => right.who === 'signed-in');
    const outcomes = await inBatches(asking, visitors.most, (request) => outcomeOf(request, { visitor, visitors }));
    expect(new Set(outcomes)).toEqual(new Set(['signed-out']));
  });
});
