import { type Right } from '../../../libs/domain/policies/rights/right.js';

/**
 * The type of the command that a body sends, before anybody has looked whether it fits: what begins something is always the
 * same command. Undefined where the body tells none; its schema refuses it then.
 */
export function commandIn(body: unknown, { about, commands }: Pick<Right, 'about' | 'commands'>): string | undefined {
  if (!commands) return undefined;
  const [only, ...others] = Object.keys(commands);
  if (about === 'nothing' || about === 'workpackage-in-body') return others.length === 0 ? only : undefined;
  const command = fieldOf(body, 'command');
  const type = fieldOf(command, 'type');
  return typeof type === 'string' ? type : undefined;
}

/** A field of something that came in; undefined where it has none of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
