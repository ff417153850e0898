import { type Maastricht } from './experiment-in-maastricht.js';

/** Everybody agreed to start, and one required party has not signed: the cycle waits, and passes by itself. */
export async function waitForZn({ stage, cycle, lead }: Maastricht): Promise<void> {
  stage.act('handtekening', 'De coalitie: één partij moet nog tekenen');
  const { start } = (await cycle.look()) as { start: string | null };
  if (start !== null) stage.say(` … ${start}`);
  const { entries } = (await stage.read(lead, '/api/coalition')) as {
    entries: { id: string; organisation: { id: string }; entered: boolean }[];
  };
  const zn = entries.find(({ organisation }) => organisation.id === 'zn');
  const partner = (await stage.players('gem')).find(({ person }) => person === 'partner.zn');
  if (!zn || !partner) throw new Error('the sample lacks ZN for this story');
  // In an earlier run of the story it signed already.
  if (!zn.entered) {
    const command = { type: 'record-step', to: 'signed', document: 'Voorbeeld: de getekende brief van ZN' };
    await stage.write(partner, `/api/coalition/${zn.id}/commands`, { command });
  }
  await cycle.timeline.untilTold('gate-passed');
}
