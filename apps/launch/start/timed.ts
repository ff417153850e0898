/** Does something and says that it is done, and how long it took; a text that it answers is said as well. */
export async function timed<Done>(what: string, say: (line: string) => void, work: () => Promise<Done>): Promise<Done> {
  const begun = performance.now();
  const done = await work();
  const took = ((performance.now() - begun) / 1_000).toFixed(1);
  say(`${what}: ${typeof done === 'string' ? done : 'ready'} (${took} s)`);
  return done;
}
