import { type Todo } from '../../api/types.js';

/** Something that is asked of somebody. */
export type Ask = Todo['todo'][number];
