import { Scene } from '../support/scene.js';
import { type Pilot } from './pilot.js';

interface Factor {
  id: string;
  kind: { code: string };
  factor: string | null;
  helpedIn: { name: string }[];
  notIn: { name: string }[];
}

/** The blueprint's second version: what both pilottrajecten found is put together, and somebody looks after it. */
export async function secondVersion(pilot: Pilot, care: Pilot, blueprint: Scene): Promise<Scene> {
  const { stage, cycle, lead, facilitator, days } = pilot;
  stage.act('werkomgeving.delen', 'Delen: de tweede versie van de blauwdruk');
  await blueprint.timeline.untilTold('factors-contributed', 2);
  await sayFactors(blueprint);
  await blueprint.does(facilitator, {
    type: 'merge-factors',
    factors: [await successOf(care), await successOf(pilot)],
    kind: 'success',
    factor: 'Iemand met eigen ervaring opent het overleg, elke week dezelfde.',
    evidence: 'In beide pilottrajecten kwam het gesprek daarmee op gang.',
  });
  await sayFactors(blueprint);
  await blueprint.does(lead, { type: 'publish-blueprint' });
  await blueprint.does(lead, {
    type: 'appoint-blueprint-owner',
    owner: facilitator.person,
    reviewOn: days.coming(365),
  });
  const begun = await beginWithIt(pilot, blueprint);
  stage.act('werkomgeving.einde', 'Het tweede pilottraject is gedeeld');
  await cycle.timeline.untilTold('blueprint-published-heard');
  await cycle.does(lead, { type: 'approve', gate: 'shared' });
  await cycle.timeline.untilTold('cycle-closed');
  return begun;
}

/** „Begin hiermee”: the Action Learning Team of the other pilottraject starts with the blueprint's plan. */
async function beginWithIt({ stage, lead, alts }: Pilot, blueprint: Scene): Promise<Scene> {
  stage.act('begin-hiermee', 'Begin hiermee: een ander team start met de blauwdruk');
  const id = await stage.create(alts[0], '/api/cycles', {
    title: 'Beginnen met destigmatisering bij GGZ Breburg',
    workpackage: 'werkomgeving',
    teams: ['breburg'],
    startFrom: blueprint.told.id,
  });
  const begun = new Scene(stage, lead, `/api/cycles/${id}`);
  await begun.timeline.untilTold('cycle-created');
  return begun;
}

/** The success factor that a cycle brought along: what the two say is nearly the same. */
async function successOf({ stage, cycle, lead }: Pilot): Promise<string> {
  const { factors } = (await stage.read(lead, `${cycle.path}/factors`)) as { factors: Factor[] };
  return factors.find(({ kind }) => kind.code === 'success')?.id ?? '';
}

async function sayFactors(blueprint: Scene): Promise<void> {
  const { factors } = (await blueprint.look()) as { factors: Factor[] };
  const names = (teams: { name: string }[]) => teams.map(({ name }) => name).join(', ') || 'geen team';
  blueprint.stage.say(' … In de blauwdruk staat nu:');
  for (const { factor, helpedIn, notIn } of factors) {
    blueprint.stage.say(`   – ${factor ?? ''} Wel: ${names(helpedIn)}. Niet: ${names(notIn)}.`);
  }
}
