import { type Maastricht } from './experiment-in-maastricht.js';
import { entryOfZn } from './signature.js';

/** While the experiment runs, the party that had signed leaves: the lead is asked, and decides to go on without it. */
export async function goOnWithoutZn(maastricht: Maastricht): Promise<void> {
  const { stage, cycle, lead, alts, zn } = maastricht;
  stage.act('partij-weg', 'De coalitie: ZN stapt uit terwijl het experiment loopt');
  await cycle.timeline.grow();
  const { entry } = await entryOfZn(maastricht);
  stage.part('partij-weg.uitstappen');
  if (cycle.timeline.of('required-party-out').length === 0) {
    await entry.does(zn, { type: 'leave-coalition', reason: 'Voorbeeld: het bestuur van ZN besloot anders.' });
  }
  await cycle.timeline.untilTold('required-party-out');
  await sayAsked(maastricht);
  stage.part('partij-weg.besluit');
  const reason = 'De verzekeraars in de regio blijven meedoen.';
  const goOn = { type: 'go-on-without', requirement: 'party:zn', reason };
  await cycle.isRefused(alts[0], goOn, 'may-not');
  await cycle.does(lead, goOn);
}

/** What is asked of the lead now. */
async function sayAsked({ stage, cycle, lead }: Maastricht): Promise<void> {
  const { todo } = (await stage.read(lead, '/api/me/todo?limit=200')) as {
    todo: { what: string; sentence: string; process: { path: string } }[];
  };
  const asked = todo.filter(({ what, process }) => what.startsWith('party-out') && process.path === cycle.path);
  for (const { sentence } of asked) stage.say(` … De projectleider leest: ${sentence}.`);
}
