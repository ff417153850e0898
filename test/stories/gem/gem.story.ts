import { Stage, type Playing, type Refusal } from '../support/stage.js';
import { type Told } from '../support/scene.js';
import { concludeRefuted } from './evaluation.js';
import { beginInMaastricht, type Maastricht } from './experiment-in-maastricht.js';
import { explore, noteAndTry } from './exploring.js';
import { goOnWithoutZn } from './leaving.js';
import { shareAndAdd } from './sharing.js';
import { waitForZn } from './signature.js';
import { putToTheTest } from './testing.js';
import { changeTheQuestion } from './workpackage.js';

/** What the story leaves behind, for whoever checks it. */
export interface PlayedGem {
  workpackage: Told;
  cycle: Told;
  next: Told;
  blueprint: Told;
  refusals: Refusal[];
}

/**
 * The experiment in regio Maastricht of GEM: a question that changes twice, a cycle that begins exploring and turns into
 * a testing one, a party that signs late and leaves early, a prediction that does not come true, a next cycle that begins by itself, and data that come late.
 */
export async function gem(playing: Playing): Promise<PlayedGem> {
  for (let run = 1; ; run++) {
    const stage = new Stage(playing, { story: 'gem', run });
    const maastricht = await beginInMaastricht(stage);
    if (await isOver(maastricht)) {
      stage.say('Dit is al eens gespeeld; we beginnen opnieuw.');
      continue;
    }
    const workpackage = await changeTheQuestion(maastricht);
    await explore(maastricht);
    await waitForZn(maastricht);
    await noteAndTry(maastricht);
    await putToTheTest(maastricht);
    await goOnWithoutZn(maastricht);
    const next = await concludeRefuted(maastricht);
    const blueprint = await shareAndAdd(maastricht);
    stage.say(`\nHet gaat verder in de volgende leercyclus: ${stage.url}${next.path}`);
    return {
      workpackage: workpackage.told,
      cycle: maastricht.cycle.told,
      next: next.told,
      blueprint: blueprint.told,
      refusals: stage.refusals,
    };
  }
}

/** It is over once what came late has been accepted, too. */
async function isOver({ stage, cycle, lead }: Maastricht): Promise<boolean> {
  const { lines } = (await stage.read(lead, `${cycle.path}/history?sort=recorded&lang=nl&order=newest&limit=1`)) as {
    lines: { type: string }[];
  };
  return lines[0]?.type === 'supplement-accepted';
}
