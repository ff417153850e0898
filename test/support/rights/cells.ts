import { v7 } from 'uuid';
import { type Around } from '../../../libs/domain/policies/around.js';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { strengthFor, type Right, type Verdict } from '../../../libs/domain/policies/rights/right.js';
import { type PlainReply, type PlainVisitors } from '../http/plain-visitor.js';
import { type Visitor } from '../http/visitor.js';
import { type Somebody } from './people.js';
import { type Route } from './routes.js';
import { type RightsWorld } from './world.js';

/** What a request comes to, as far as rights go: `allowed` is whatever lies beyond them. */
export type Outcome = Verdict | 'signed-out' | 'sign-in-again' | `unexpected: ${string}`;

/** Something that can be asked of the API, about one thing. */
export interface Request {
  route: Route;
  right: Right;
  path: string;
  body: unknown;
  command: string | undefined;
  around: Around | undefined;
}

/** One request of one person, and what the policy says of it. */
export interface Cell extends Request {
  who: Somebody & { visitor: Visitor };
  expected: Verdict;
}

/** Everything that can be asked by these routes: about each thing that there is, with each command that there is. */
export function requestsFor(routes: Route[], world: RightsWorld): Request[] {
  return routes.flatMap((route) => {
    const right: Right = rights[route.right];
    return subjectsOf(route, right, world).flatMap(({ path, around }) =>
      bodiesFor(route, right).map(({ body, command }) => ({ route, right, path, around, body, command })),
    );
  });
}

/** A request by somebody, with what the policy says. A thing of another programme is not there, whatever the right. */
export function cellOf(request: Request, who: Cell['who']): Cell {
  const { right, around, command } = request;
  const { id: person, holdings, programme } = who;
  const isElsewhere = around !== undefined && around.programme !== programme;
  const isOfOthers = right.about === 'sent-command' || right.about === 'own';
  const expected = isElsewhere || isOfOthers ? 'hidden' : right.judge({ person, holdings, around, command });
  return { ...request, who, expected };
}

/**
 * The same on a remembered device: what asks for a fresh sign-in is asked for one. A command is looked at after the right to
 * send it, so that nobody signs in afresh for what they may not do.
 */
export function onRememberedDevice({ right, route, command, expected }: Cell): Outcome {
  const isRead = route.method === 'GET';
  const isEnough = strengthFor(right, { command, isRead }) !== 'fresh';
  if (right.who === 'anybody' || isEnough) return expected;
  const isByCommand = command !== undefined && !isBegin(right);
  return isByCommand && expected !== 'allowed' ? expected : 'sign-in-again';
}

/** Asks it, and tells what it came to. */
export async function outcomeOf(asked: Request, by: { visitor: Visitor; visitors: PlainVisitors }): Promise<Outcome> {
  const { route, path, body, command, right } = asked;
  const reply = await by.visitors.send(by.visitor, { method: route.method, path, body });
  const outcome = classOf(reply);
  if (outcome !== 'refused') return outcome;
  const { details } = reply.body() as { details?: { roles?: unknown } };
  const isNamed = JSON.stringify(details?.roles) === JSON.stringify(right.commands?.[command ?? '']);
  return isNamed ? 'refused' : 'unexpected: refused without saying who can';
}

function classOf({ status, body }: PlainReply): Outcome {
  // What can't be now (409), such as to go as the last project lead, could be some day.
  if ([200, 204, 400, 409].includes(status)) return 'allowed';
  const { code } = body();
  if (status === 401) return code === 'sign-in-again' ? 'sign-in-again' : 'signed-out';
  if (status === 404 && code === 'not-found') return 'hidden';
  // What a body names and what is not there are one answer, too.
  if (status === 422 && code === 'no-such-workpackage') return 'hidden';
  if (status === 403 && code === 'may-not') return 'refused';
  return `unexpected: ${status} ${String(code)}`;
}

function subjectsOf({ path }: Route, { about }: Right, world: RightsWorld): Pick<Request, 'path' | 'around'>[] {
  const exported = path.endsWith('/export') ? '?format=json' : '';
  if (about === 'own') return [{ path: path.replace('{id}', v7()), around: undefined }];
  if (about === 'sent-command') return [{ path: path.replace('{id}', world.sent), around: undefined }];
  if (about === 'workpackage-in-body') return [{ path, around: aroundInBody(world) }];
  if (about === 'nothing' || about === 'programme') return [{ path, around: undefined }];
  if (about === 'installation') return [{ path: path.replace('{id}', v7()), around: undefined }];
  return world.subjects
    .filter((subject) => path.startsWith(subject.path))
    .map(({ id, around }) => ({ path: path.replace('{id}', id) + exported, around }));
}

function aroundInBody({ subjects }: RightsWorld): Around | undefined {
  return subjects.find(({ around }) => around.kind === 'workpackage')?.around;
}

/** Bodies that fit no schema and come under no key: they end right behind the question of rights. */
function bodiesFor({ method }: Route, { commands, about }: Right): Pick<Request, 'body' | 'command'>[] {
  if (method === 'GET') return [{ body: undefined, command: undefined }];
  if (!commands) return [{ body: {}, command: undefined }];
  if (about === 'nothing' || about === 'workpackage-in-body') {
    return Object.keys(commands).map((command) => ({ body: { workpackage: 'zorgverlening' }, command }));
  }
  return Object.keys(commands).map((command) => ({ body: { command: { type: command } }, command }));
}

/** What begins a process is a write of its own, and asks before anything else. */
function isBegin({ about, commands = {} }: Right): boolean {
  const begins = Object.keys(commands).some((command) => !['invite-person', 'leave-programme'].includes(command));
  return about === 'workpackage-in-body' || (about === 'nothing' && begins);
}
