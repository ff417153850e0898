import { type EntityManager } from 'typeorm';
import { type ToTell } from '../due-message.js';

/** Whether somebody hears of a message by itself, or in a digest with others. */
export type Bundling = 'now' | 'in-digest';

/**
 * For each of these, in their order, how they hear of it. What is for a digest waits, as a letter that is bundled, until
 * the digest that holds it goes out.
 */
export function bundlingOf(_manager: EntityManager, all: ToTell[]): Promise<Bundling[]> {
  return Promise.resolve(all.map(() => 'now'));
}
