import { v7 } from 'uuid';
import { inBatches } from '../in-batches.js';
import { type Pilot } from '../pilot.js';
import { until } from '../until.js';

const teams = ['dimence', 'ggnet', 'ribw-go', 'wopit'];

/** Begins so many more cycles in the programme of a pilot that runs, and writes so many lines in its own timeline. */
export async function crowd(pilot: Pilot, { cycles, lines }: { cycles: number; lines: number }): Promise<void> {
  const { path, lead, coordinator, teams: own } = pilot;
  const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1);
  const isThere = async () => ({
    cycles: ((await lead.read('/api/programme/planning?limit=1')) as { counts: { all: number } }).counts.all,
    lines: ((await lead.read(path)) as { counts: { notes: number } }).counts.notes,
  });
  const before = await isThere();
  await inBatches(numbers(cycles), 6, async (number) => {
    const { status } = await lead.send('POST', '/api/cycles', {
      body: { title: `Een pilot ${number}`, workpackage: 'zorgverlening', teams: [teams[number % teams.length]] },
      headers: { 'idempotency-key': v7() },
    });
    if (status >= 300) throw new Error(`no cycle ${number}: ${status}`);
  });
  await inBatches(numbers(lines), 6, (number) =>
    coordinator.press(path, { type: 'add-note', note: `Een regel ${number} uit de praktijk.`, team: own[0] }),
  );
  // What was only received on a busy machine is carried out behind it.
  const isFull = async () => {
    const now = await isThere();
    return now.cycles >= before.cycles + cycles && now.lines >= before.lines + lines;
  };
  await until(isFull, { within: 300_000, every: 500, saying: 'everything is there' });
}
