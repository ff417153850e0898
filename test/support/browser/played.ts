import { gem } from '../../stories/gem/gem.story.js';
import { inDeGgz } from '../../stories/in-de-ggz/in-de-ggz.story.js';
import { Visitor } from '../http/visitor.js';
import { running, submitted } from '../pilot.js';
import { type System } from '../system.js';
import { type Looker, type Played } from './places.js';

/** Who looks at pages after the stories, and what there is to look at. */
export interface Looking {
  visitors: Record<Looker, Visitor>;
  played: Played;
}

/** Who may found a programme, for the page on which one does. */
export const administrators = { ADMINISTRATORS: 'lead.gem@example.org' };

/** Plays the stories of the samples, and leaves a cycle that waits for a decision and one whose experiment runs. */
export async function play(system: System): Promise<Looking> {
  const quietly = { url: system.api.url, say: () => undefined };
  await Promise.all([inDeGgz(quietly), gem(quietly)]);
  const [{ id: waits }, { id: runs }] = [await submitted(system, ['dimence']), await running(system, ['dimence'])];
  const visitors = {
    ggz: await system.as('lead.samensterk@example.org'),
    gem: await system.as('lead.gem@example.org'),
    coordinator: await system.as('coordinator.dimence@example.org'),
    nobody: new Visitor(system.api.url, ''),
  };
  const ggz = { cycle: await lastOf(visitors.ggz, 'cycles'), blueprint: await lastOf(visitors.ggz, 'blueprints') };
  return {
    visitors,
    played: {
      ggz: { ...ggz, submitted: waits, running: runs },
      gem: { cycle: await lastOf(visitors.gem, 'cycles'), workpackage: 'regio-maastricht' },
    },
  };
}

/** The id of one of a list of somebody's programme: the one with the most to look at began first. */
async function lastOf(visitor: Visitor, list: 'cycles' | 'blueprints'): Promise<string> {
  const answer = await visitor.read(`/api/${list}`);
  const last = (answer[list] as { id: string }[]).at(-1);
  if (!last) throw new Error(`there are no ${list}`);
  return last.id;
}
