import { type Pilot } from './pilot.js';
import { until } from './until.js';

/** Writes the blueprint that an accepted evaluation drafted, and publishes it; the cycle hears of it. */
export async function publishBlueprintOf({ path, lead, facilitator }: Pilot): Promise<void> {
  const blueprint = await until(async () => ((await lead.read(path)).blueprint as { id: string } | null)?.id, {
    within: 30_000,
    saying: 'a blueprint was drafted',
  });
  const at = `/api/blueprints/${blueprint}`;
  await until(async () => (await facilitator.send('GET', at)).status === 200, {
    within: 30_000,
    saying: 'the blueprint is there',
  });
  await facilitator.does(at, {
    type: 'edit-blueprint',
    title: 'Zo maak je het bespreekbaar',
    purpose: 'Eerder merken wat een woord doet.',
    howToBegin: 'Begin elk overleg met één voorbeeld.',
  });
  await lead.does(at, { type: 'publish-blueprint' });
  const heard = async () => {
    const { lines } = (await lead.read(`${path}/history?order=newest&limit=100`)) as { lines: { type: string }[] };
    return lines.some(({ type }) => type === 'blueprint-published-heard');
  };
  await until(heard, { within: 30_000, saying: 'the cycle heard of its blueprint' });
}
