import { Scene } from '../support/scene.js';
import { type Stage } from '../support/stage.js';
import { type Pilot, pilots } from './pilot.js';

interface Pledge {
  id: string;
  team: { id: string; name: string } | null;
  state: { code: string; label: string };
}

/** The team whose pledge is signed only later. */
const LATER = 'wopit';

/**
 * Each team pledges for this level and with Samen Sterk zonder Stigma: what is not signed yet is asked, and signed by all
 * but one. In a run after the first, that one takes its pledge back.
 */
export async function askPledges(pilot: Pilot): Promise<void> {
  const { stage, cycle, coordinatorOf, deputyOf } = pilot;
  stage.act('zorgverlening.pledges', 'De pledges: drie van de vier teams tekenen');
  // What follows on the start, where it was interrupted later on, has been played.
  if (cycle.timeline.of('hypothesis-locked').length > 0) return;
  await untilThere(pilot);
  for (const team of pilots.zorgverlening.teams.filter((each) => each !== LATER)) {
    const pledge = await asked(pilot, team);
    stage.part(`zorgverlening.pledges.${team}.tekenen`);
    if (pledge) await pledge.does(coordinatorOf(team), { type: 'sign-pledge' });
  }
  const before = (await pledgesOf(pilot, LATER)).find(({ state }) => state.code === 'signed');
  stage.part(`zorgverlening.pledges.${LATER}.terug`);
  if (before) {
    const reason = 'Het team begint opnieuw, en tekent weer als het rooster rond is.';
    await sceneOf(pilot, before.id).does(deputyOf(LATER), { type: 'withdraw-pledge', reason });
  }
  await asked(pilot, LATER);
  await sayPledges(pilot);
}

/** The pledge that was missing is signed by whoever coordinates the team now. */
export async function signLate(pilot: Pilot): Promise<void> {
  const open = (await pledgesOf(pilot, LATER)).find(({ state }) => state.code === 'asked');
  if (open) await sceneOf(pilot, open.id).does(pilot.coordinatorOf(LATER), { type: 'sign-pledge' });
}

/** The pledge of a team whose signature is asked; asked now, where it is not yet. @returns undefined where it is signed */
async function asked(pilot: Pilot, team: string): Promise<Scene | undefined> {
  const { stage, facilitator } = pilot;
  const pledges = await pledgesOf(pilot, team);
  if (pledges.some(({ state }) => state.code === 'signed')) return undefined;
  const open = pledges.find(({ state }) => state.code === 'asked');
  stage.part(`zorgverlening.pledges.${team}.vragen`);
  const id = open?.id ?? (await stage.create(facilitator, '/api/pledges', { ...pledge, by: { team } }));
  const scene = sceneOf(pilot, id);
  await scene.timeline.grow();
  return scene;
}

const pledge = {
  level: 'hulpverlener-client',
  with: { organisation: 'samen-sterk' },
  text: 'Wij gaan aan de slag met destigmatisering van de zorgverlening, samen met Samen Sterk zonder Stigma.',
};

function sceneOf({ stage, lead }: Pilot, id: string): Scene {
  return new Scene(stage, lead, `/api/pledges/${id}`);
}

/** The pledges of the sample are carried out by a worker, shortly after it was loaded. */
function untilThere(pilot: Pilot): Promise<true> {
  const { teams } = pilots.zorgverlening;
  return pilot.stage.until('the pledges of the sample are there', async () => {
    const all = await Promise.all(teams.map((team) => pledgesOf(pilot, team)));
    return all.every(({ length }) => length > 0) || undefined;
  });
}

async function pledgesOf({ stage, lead }: { stage: Stage; lead: Pilot['lead'] }, team: string): Promise<Pledge[]> {
  const { pledges } = (await stage.read(lead, `/api/pledges?team=${team}&limit=200`)) as { pledges: Pledge[] };
  return pledges;
}

async function sayPledges(pilot: Pilot): Promise<void> {
  for (const team of pilots.zorgverlening.teams) {
    const last = (await pledgesOf(pilot, team)).find(({ state }) => state.code === 'signed' || state.code === 'asked');
    pilot.stage.say(` … De pledge van team ${last?.team?.name ?? team}: ${last?.state.label ?? 'nog niet gevraagd'}.`);
  }
}
