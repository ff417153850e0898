import { Scene } from '../support/scene.js';
import { type Maastricht } from './experiment-in-maastricht.js';
import { refuted } from './evaluation.js';
import { team } from './people.js';

/** What did not come true is shared as well; and when data come late, the evaluation gets a supplement. */
export async function shareAndAdd(maastricht: Maastricht): Promise<Scene> {
  const blueprint = await share(maastricht);
  await addWhatCameLate(maastricht);
  return blueprint;
}

async function share({ stage, cycle, lead, alts, facilitator }: Maastricht): Promise<Scene> {
  stage.act('delen', 'Delen: ook wat niet uitkwam, helpt een andere regio');
  await cycle.timeline.untilTold('blueprint-linked');
  const { blueprint } = (await cycle.look()) as { blueprint: { id: string } };
  const path = `/api/blueprints/${blueprint.id}`;
  await stage.readOnceThere(lead, path);
  const scene = new Scene(stage, lead, path);
  await scene.timeline.untilTold('factors-contributed');
  await scene.does(facilitator, {
    type: 'edit-blueprint',
    title: 'Een vast gezicht in de wijk: wat er nog bij moet',
    purpose: 'Mensen hoeven hun verhaal niet steeds opnieuw te vertellen.',
    howToBegin: 'Spreek eerst af wie er is op de dagen dat het vaste gezicht er niet is.',
    lookOutFor: 'Eén persoon voor drie dagen is te weinig.',
  });
  await scene.does(lead, { type: 'publish-blueprint' });
  await cycle.timeline.untilTold('blueprint-published-heard');
  for (const decider of [alts[0], lead]) await cycle.does(decider, { type: 'approve', gate: 'shared' });
  await cycle.timeline.untilTold('cycle-closed');
  return scene;
}

/** A count that comes when the cycle has been shared: a new version of the evaluation, decided on as the first was. */
async function addWhatCameLate({
  stage,
  cycle,
  lead,
  alts,
  facilitator,
  coordinator,
  days,
}: Maastricht): Promise<void> {
  stage.act('aanvulling', 'Er komt nog een meting bij: een aanvulling op de evaluatie');
  const summary = 'Ook de laatste weken veranderde het aantal intakes niet. Wat we concludeerden, blijft staan.';
  const late = { type: 'record-measurement', team, value: 12, from: days.past(35), until: days.past(48) };
  await cycle.does(coordinator, { ...late, source: 'aanmeldingen, later ontvangen' });
  await cycle.isRefused(coordinator, { type: 'add-note', team, note: 'Nog iets uit de wijk.' }, 'closed');
  await cycle.does(facilitator, refuted(summary), { restsOn: { part: 'evaluation', version: 1 } });
  await cycle.does(facilitator, { type: 'submit-evaluation', authors: [] });
  for (const decider of [alts[0], lead]) await cycle.does(decider, { type: 'approve', gate: 'supplement' });
}
