import { Scene } from '../support/scene.js';
import { type Maastricht } from './experiment-in-maastricht.js';

interface Party {
  id: string;
  organisation: { id: string };
  entered: boolean;
}

/** Everybody agreed to start, and one required party has not signed: the cycle waits, and passes by itself. */
export async function waitForZn(maastricht: Maastricht): Promise<void> {
  const { stage, cycle, lead, board, zn } = maastricht;
  stage.act('handtekening', 'De coalitie: één partij moet nog tekenen');
  await cycle.sayStart();
  const { party, entry } = await entryOfZn(maastricht);
  const goOn = { type: 'waive-requirement', reason: 'Wij willen beginnen, ook zonder ZN.' };
  await entry.isRefused(board, goOn, 'requirement-not-waivable');
  stage.part('handtekening.tekenen');
  // In this run of the story it may have signed, and have left again.
  if (!party.entered && cycle.timeline.of('gate-passed').length === 0) {
    await entry.timeline.grow();
    await entry.does(zn, { type: 'record-step', to: 'signed', document: 'Voorbeeld: de getekende brief van ZN' });
  }
  await cycle.timeline.untilTold('gate-passed');
  await meetCondition(maastricht);
  stage.say(` … ${lead.name} deed hier niets: de start ging vanzelf door.`);
}

/** How far ZN is with entering the coalition, and its entry. */
export async function entryOfZn({ stage, lead }: Maastricht): Promise<{ party: Party; entry: Scene }> {
  // The parties of the sample are carried in by a worker, shortly after it was loaded.
  const party = await stage.until('ZN has an entry', async () => {
    const { entries } = (await stage.read(lead, '/api/coalition?limit=200')) as { entries: (Party | { id: null })[] };
    return entries.find((each): each is Party => each.id !== null && each.organisation.id === 'zn');
  });
  return { party, entry: new Scene(stage, lead, `/api/coalition/${party.id}`) };
}

/** What Health Holland asks is met now; the lead says so, and by what that can be seen. */
async function meetCondition({ stage, lead }: Maastricht): Promise<void> {
  stage.part('handtekening.voorwaarde');
  const programme = new Scene(stage, lead, '/api/programme');
  const { conditions } = (await stage.read(lead, '/api/programme/conditions')) as {
    conditions: { id: string; text: string; state: { code: string } }[];
  };
  const open = conditions.find(({ state }) => state.code === 'open');
  if (!open) return;
  const evidence = 'Voorbeeld: de brieven van alle vier de partijen, in de map van de coalitie.';
  await programme.does(lead, { type: 'meet-condition', condition: open.id, evidence });
}
