import { type EntityManager } from 'typeorm';
import { type ToTell } from './due-message.js';

/** For each of these, in their order, before which instant the letter does not go out; undefined where it may at once. */
export function notBefore(_manager: EntityManager, all: ToTell[]): Promise<(Date | undefined)[]> {
  return Promise.resolve(all.map(() => undefined));
}
