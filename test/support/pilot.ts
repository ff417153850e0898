import { v7 } from 'uuid';
import { aHypothesis } from './builders/cycle.js';
import { type Visitor } from './http/visitor.js';
import { type System } from './system.js';

/** A pilot of the sample over HTTP, with the people around it. */
export interface Pilot {
  id: string;
  path: string;
  lead: Visitor;
  alt: Visitor;
  facilitator: Visitor;
  coordinator: Visitor;
  teams: string[];
}

/** Begins a cycle of the pilottraject "zorgverlening" with one team or more. */
export async function aPilot(system: System, teams: string[] = ['wopit']): Promise<Pilot> {
  const [lead, alt, facilitator, coordinator] = await Promise.all([
    system.as('lead.samensterk@example.org'),
    system.as('alt-1.zorgverlening@example.org'),
    system.as('facilitator.samensterk@example.org'),
    system.as(`coordinator.${teams[0] ?? 'wopit'}@example.org`),
  ]);
  const { status, body } = await lead.send('POST', '/api/cycles', {
    body: { title: 'Een pilot', workpackage: 'zorgverlening', teams },
    headers: { 'idempotency-key': v7() },
  });
  if (status !== 201) throw new Error(`no cycle: ${status} ${JSON.stringify(body)}`);
  const id = String(body.id);
  return { id, path: `/api/cycles/${id}`, lead, alt, facilitator, coordinator, teams };
}

/** Writes the hypothesis and puts it to its deciders; the teams are ready. */
export async function submitted(system: System, teams?: string[]): Promise<Pilot> {
  const pilot = await aPilot(system, teams);
  await pilot.facilitator.does(pilot.path, { type: 'draft-hypothesis', hypothesis: aHypothesis });
  await pilot.facilitator.does(pilot.path, { type: 'submit-hypothesis' });
  for (const team of pilot.teams) await pilot.lead.does(pilot.path, { type: 'report-team-ready', team });
  return pilot;
}

/** A pilot whose experiment runs. */
export async function running(system: System, teams?: string[]): Promise<Pilot> {
  const pilot = await submitted(system, teams);
  await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
  await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
  return pilot;
}

/** What happened, by the types of the events. */
export async function told(pilot: Pilot, reader: Visitor = pilot.lead): Promise<string[]> {
  const types: string[] = [];
  for (let after = '0'; ;) {
    const { lines, next } = await reader.read(`${pilot.path}/history?sort=recorded&limit=200&after=${after}`);
    types.push(...(lines as { type: string }[]).map(({ type }) => type));
    if (typeof next !== 'string') return types;
    after = next;
  }
}

/** Moves a phase's date (the experiment's, unless told otherwise) to a moment that is a while (ms) away. */
export async function deadlineIn(pilot: Pilot, milliseconds: number, phase = 'experiment'): Promise<void> {
  const { versions } = (await pilot.lead.read(pilot.path)) as { versions: Record<string, number> };
  await pilot.lead.does(
    pilot.path,
    {
      type: 'move-date',
      phase,
      until: { precision: 'instant', value: new Date(Date.now() + milliseconds).toISOString() },
      reason: 'eerder klaar',
    },
    { restsOn: { part: 'plan', version: versions.plan ?? 1 } },
  );
}
