import { Scene } from '../support/scene.js';
import { type Pilot } from './pilot.js';

const team = 'wopit';

/** Whoever coordinates the team in the first run of the story, and who follows; in the next run it is the other way round. */
const coordinators = [
  { name: 'Destigmacoördinator Wopit', email: 'coordinator.wopit@example.org' },
  { name: 'Nieuwe destigmacoördinator Wopit', email: 'coordinator-2.wopit@example.org' },
] as const;

/** A coordinator leaves: the team shows the gap, the lead hears of it, and the team's organisation appoints somebody else. */
export async function replaceCoordinator(pilot: Pilot): Promise<void> {
  const { stage, cycle, lead, partnerOf } = pilot;
  stage.act('zorgverlening.coordinator', 'Een coördinator gaat weg, en de instelling wijst een nieuwe aan');
  const programme = new Scene(stage, lead, '/api/programme');
  const [leaver, successor] = stage.run % 2 === 1 ? coordinators : ([coordinators[1], coordinators[0]] as const);
  const [now] = pilot.coordinatorsOf(team);
  stage.part('zorgverlening.coordinator.weg');
  // Somebody who left can't sign in any more to say so once again.
  if (now?.email === leaver.email) {
    const { status, body } = await stage.write(lead, '/api/programme/leave', { person: now.person });
    if (status !== 200) throw new Error(`leaving answered ${status}: ${JSON.stringify(body)}`);
  }
  stage.part('zorgverlening.coordinator.nieuw');
  if (now?.email !== successor.email) {
    // It waited for its pledge already; now also for somebody who leads the work.
    await cycle.timeline.untilTold('team-waits', 2);
    await sayGap(pilot);
    const roles = [{ role: 'coordinator', team }];
    const invited = { ...successor, roles };
    const { status, body } = await stage.write(partnerOf(team), '/api/programme/people', invited);
    if (status !== 200) throw new Error(`inviting answered ${status}: ${JSON.stringify(body)}`);
  }
  await cycle.timeline.untilTold('team-waits', 3);
  await programme.timeline.grow();
  await pilot.lookAgain();
  await sayGroup(pilot);
}

/** What the lead sees of a team that nobody coordinates. */
async function sayGap({ stage, cycle, lead }: Pilot): Promise<void> {
  const { teams } = (await cycle.look()) as { teams: { name: string; coordinators: unknown[] }[] };
  for (const { name, coordinators: there } of teams) {
    if (there.length === 0) stage.say(` … Team ${name} heeft op dit moment geen coördinator.`);
  }
  const { todo } = (await stage.read(lead, '/api/me/todo')) as { todo: { sentence: string; what: string }[] };
  for (const { sentence } of todo.filter(({ what }) => what.startsWith('coordinator'))) {
    stage.say(` … De projectleider leest: ${sentence}.`);
  }
}

/** Who is in the working group of the pilottraject. */
export async function sayGroup({ stage, lead }: Pilot): Promise<void> {
  const group = await stage.readOnceThere(lead, '/api/workpackages/zorgverlening/working-group');
  const { members } = group as { members: { person: { name: string } }[] };
  stage.say(` … In de werkgroep zitten nu: ${members.map(({ person }) => person.name).join(', ')}.`);
}
