import { Stage, type Playing, type Refusal } from '../support/stage.js';
import { type Told } from '../support/scene.js';
import { amending } from './amending.js';
import { evaluation } from './evaluation.js';
import { experiment } from './experiment.js';
import { hypothesis } from './hypothesis.js';
import { beginPilot, isOver, type Pilot } from './pilot.js';
import { secondPilot } from './second-pilot.js';
import { secondVersion } from './second-version.js';
import { sharing } from './sharing.js';

/** What the first pilottraject leaves behind: its cycle, and the blueprint that it drafted. */
export interface PlayedPilot {
  care: Told;
  blueprint: Told;
  refusals: Refusal[];
}

/** What the whole story leaves behind: also the second pilottraject, and the cycle that began with the blueprint. */
export interface PlayedInDeGgz extends PlayedPilot {
  work: Told;
  begun: Told;
}

/**
 * Both pilottrajecten of In de ggz. „zorgverlening”: a hypothesis that is refused once, a start with three of four teams,
 * an experiment whose date passes, an evaluation that not everybody shares, a blueprint. „werkomgeving”: two teams whose
 * factors make the blueprint's second version, with which yet another cycle begins.
 */
export async function inDeGgz(playing: Playing): Promise<PlayedInDeGgz> {
  for (let run = 1; ; run++) {
    const stage = new Stage(playing, { story: 'in-de-ggz', run });
    const care = await beginPilot(stage, 'zorgverlening');
    if ((await isOver(care)) && (await isOver(await beginPilot(stage, 'werkomgeving')))) {
      stage.say('Dit is al eens gespeeld; we beginnen opnieuw.');
      continue;
    }
    const blueprint = await playPilot(care);
    const work = await beginPilot(stage, 'werkomgeving');
    await secondPilot(work, blueprint);
    const begun = await secondVersion(work, care, blueprint);
    stage.say(`\nDe blauwdruk is gepubliceerd: ${stage.url}${blueprint.path}`);
    return {
      care: care.cycle.told,
      work: work.cycle.told,
      blueprint: blueprint.told,
      begun: begun.told,
      refusals: stage.refusals,
    };
  }
}

/** The pilottraject „zorgverlening” alone, from hypothesis to the blueprint's first version. */
export async function zorgverlening(playing: Playing): Promise<PlayedPilot> {
  const stage = new Stage(playing, { story: 'zorgverlening', run: 1 });
  const care = await beginPilot(stage, 'zorgverlening');
  const blueprint = await playPilot(care);
  return { care: care.cycle.told, blueprint: blueprint.told, refusals: stage.refusals };
}

async function playPilot(pilot: Pilot) {
  await hypothesis(pilot);
  await amending(pilot);
  await experiment(pilot);
  await evaluation(pilot);
  return sharing(pilot);
}
