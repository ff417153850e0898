import { type Player } from './session.js';
import { type Scene } from './scene.js';

/** What may come between moving the date and its being moved: an interruption that took longer than the date was away. */
const AGAIN = ['date-is-past', 'idempotency-key-reused', 'changed-meanwhile'];

/** Moves the experiment's date to a few seconds from now, and waits until it has passed on the real clock. */
export async function missTheDeadline(cycle: Scene, lead: Player, reason: string): Promise<void> {
  const { timeline } = cycle;
  await timeline.grow();
  while (timeline.of('date-moved').length === 0) {
    const until = { precision: 'instant', value: new Date(Date.now() + 4_000).toISOString() };
    const move = { type: 'move-date', phase: 'experiment', until, reason };
    const { status, body } = await cycle.press(lead, move, { restsOn: { part: 'plan' } });
    if (status !== 200 && !AGAIN.includes(String(body.code))) {
      throw new Error(`move-date answered ${status}: ${JSON.stringify(body)}`);
    }
    await timeline.grow();
  }
  await timeline.untilTold('deadline-passed');
}
