import { type paths } from './schema.js';

/** What a route answers to a GET. */
export type Read<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A command that can be sent to a route. */
export type CommandTo<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': { command: infer Command } } } };
}
  ? Command
  : never;

/** What is sent to a route. */
export type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Sent } } };
}
  ? Sent
  : never;

/** Who is signed in. */
export type Me = Read<'/api/me'>;
/** What is to be done. */
export type Todo = Read<'/api/me/todo'>;
/** A cycle as its page shows it. */
export type Cycle = Read<'/api/cycles/{id}'>;
/** What may be done now, or why not. */
export type Allowed = Read<'/api/cycles/{id}/allowed'>['allowed'][number];
/** A command of a cycle. */
export type CycleCommand = CommandTo<'/api/cycles/{id}/commands'>;
