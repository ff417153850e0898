import { type Tone } from '../../design/badge.js';

/** How a blueprint's status is coloured. */
export const statusTones: Record<string, Tone> = { published: 'done', draft: 'soon' };
