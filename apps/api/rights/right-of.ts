import { type RightName } from '../../../libs/domain/policies/rights/index.js';

/** Under which name a route's right is kept beside it. */
export const RIGHT = 'leerlus:right';

/** The right that a route was declared with; undefined where it was forgotten. */
export function rightOf(handler: object): RightName | undefined {
  return Reflect.getMetadata(RIGHT, handler) as RightName | undefined;
}
