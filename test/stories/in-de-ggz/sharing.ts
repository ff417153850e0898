import { Scene } from '../support/scene.js';
import { type Pilot } from './pilot.js';

/** What „zorgverlening” learnt becomes a blueprint: drafted by itself, written by people, published. */
export async function sharing({ stage, cycle, lead, facilitator }: Pilot): Promise<Scene> {
  stage.act('zorgverlening.delen', 'Delen: de eerste blauwdruk');
  await cycle.timeline.untilTold('blueprint-linked');
  const { blueprint } = (await cycle.look()) as { blueprint: { id: string } };
  const path = `/api/blueprints/${blueprint.id}`;
  await stage.readOnceThere(lead, path);
  const scene = new Scene(stage, lead, path);
  await scene.timeline.untilTold('factors-contributed');
  await scene.isRefused(lead, { type: 'publish-blueprint' }, 'blueprint-empty');
  await scene.does(facilitator, {
    type: 'edit-blueprint',
    title: 'Beginnen met destigmatisering in je team',
    purpose: 'Destigmatisering echt onderdeel maken van het beleid en de dagelijkse praktijk van een team.',
    forWhom: 'Voor teams in de ggz die elke week overleg hebben.',
    whatItTakes: 'Een destigmacoördinator, een ervaringsdeskundige, en tien minuten per overleg.',
    howToBegin: 'Vraag een ervaringsdeskundige mee te doen en begin elk teamoverleg met één voorbeeld uit het werk.',
    lookOutFor: 'Plan het gesprek als eerste punt: als laatste punt valt het weg.',
  });
  await scene.does(lead, { type: 'publish-blueprint' });
  await cycle.timeline.untilTold('blueprint-published-heard');
  await cycle.does(lead, { type: 'approve', gate: 'shared' });
  await cycle.timeline.untilTold('cycle-closed');
  return scene;
}
