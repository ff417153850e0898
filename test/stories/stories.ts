import { gem } from './gem/gem.story.js';
import { inDeGgz } from './in-de-ggz/in-de-ggz.story.js';
import { type Playing } from './support/stage.js';

/** A story that can be played against a running system. */
export interface Story {
  /** What happens in it, in one line. */
  about: string;
  play: (playing: Playing) => Promise<unknown>;
}

/** Every story, by its name. */
export const stories = new Map<string, Story>([
  ['in-de-ggz', { about: 'two pilots, six teams, one blueprint in two versions', play: inDeGgz }],
  ['gem', { about: 'an experiment in one region whose prediction does not come true, and what follows', play: gem }],
]);

/** The stories with a line each, and how one is played. */
export function listStories(): string {
  const width = Math.max(...[...stories.keys()].map(({ length }) => length));
  const lines = [...stories].map(([name, { about }]) => `  npm run story -- ${name.padEnd(width)}   ${about}`);
  return `There ${stories.size === 1 ? 'is one story' : `are ${stories.size} stories`}:\n${lines.join('\n')}`;
}
