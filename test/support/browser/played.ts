import { v7 } from 'uuid';
import { gem } from '../../stories/gem/gem.story.js';
import { inDeGgz } from '../../stories/in-de-ggz/in-de-ggz.story.js';
import { Visitor } from '../http/visitor.js';
import { running, submitted, type Pilot } from '../pilot.js';
import { type System } from '../system.js';
import { type Looker, type Played } from './places.js';

/** Who looks at pages after the stories, and what there is to look at. */
export interface Looking {
  visitors: Record<Looker, Visitor>;
  played: Played;
  /** The cycle whose experiment runs. */
  runs: Pilot;
}

/** Who may found a programme, for the page on which one does. */
export const administrators = { ADMINISTRATORS: 'lead.gem@example.org' };

/** Plays the stories of the samples, and leaves a cycle that waits for a decision and one whose experiment runs. */
export async function play(system: System): Promise<Looking> {
  const quietly = { url: system.api.url, say: () => undefined };
  await Promise.all([inDeGgz(quietly), gem(quietly)]);
  const [{ id: waits }, runs] = [await submitted(system, ['dimence']), await running(system, ['dimence'])];
  const visitors = {
    ggz: await system.as('lead.samensterk@example.org'),
    gem: await system.as('lead.gem@example.org'),
    coordinator: await system.as('coordinator.dimence@example.org'),
    idle: await system.as('partner.mind@example.org'),
    nobody: new Visitor(system.api.url, ''),
  };
  const meeting = await meetingOf(visitors.ggz);
  await visitors.coordinator.does(`/api/meetings/${meeting}`, { type: 'answer-meeting', answer: 'yes' });
  const ggz = { cycle: await lastOf(visitors.ggz, 'cycles'), blueprint: await lastOf(visitors.ggz, 'blueprints') };
  return {
    visitors,
    runs,
    played: {
      ggz: {
        ...{ ...ggz, submitted: waits, running: runs.id, meeting },
        pledge: await lastOf(visitors.ggz, 'pledges'),
      },
      gem: {
        ...{ cycle: await lastOf(visitors.gem, 'cycles'), workpackage: 'regio-maastricht' },
        entry: await lastOf(visitors.gem, 'entries', 'coalition'),
      },
    },
  };
}

/** A meeting of a working group in two weeks. */
async function meetingOf(lead: Visitor): Promise<string> {
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const { status, body } = await lead.send('POST', '/api/meetings', {
    body: {
      ...{ title: 'Werkgroep destigmatisering: waar lopen we tegenaan?', workpackage: 'zorgverlening' },
      ...{ from: `${day}T13:00:00.000Z`, until: `${day}T14:30:00.000Z`, place: 'Deventer, kamer 2.14' },
      agenda: 'Eerst een rondje langs de teams.\nDan: wat schrijven we in de evaluatie?',
    },
    headers: { 'idempotency-key': v7() },
  });
  if (status !== 201) throw new Error(`no meeting: ${status} ${JSON.stringify(body)}`);
  return String(body.id);
}

/** The id of one of a list of somebody's programme: the one with the most to look at began first. */
async function lastOf(visitor: Visitor, list: string, at = list): Promise<string> {
  const answer = await visitor.read(`/api/${at}`);
  const last = (answer[list] as { id: string }[]).at(-1);
  if (!last) throw new Error(`there are no ${list}`);
  return last.id;
}
