import { chosen } from './testing/parts.js';
import { runPart, type Tally } from './testing/run-part.js';
import { startTestServers, type TestServers } from './testing/test-servers.js';

const say = (line: string): void => {
  console.log(line);
};

/** `npm test [-- part … | files and Jest's own options]`: runs the tests and prints, last and alone, what came of them. */
async function test(args: string[]): Promise<Tally> {
  const { parts, forJest } = chosen(args);
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  let servers: TestServers | undefined;
  let stopPart = (): void => undefined;
  const broken = new AbortController();
  process.on('SIGINT', () => {
    broken.abort();
    stopPart();
  });
  try {
    for (const part of parts) {
      if (broken.signal.aborted) break;
      if (part.needsServers) servers ??= await startTestServers({ durable: false, say });
      say(`\nTests: ${part.name} (${part.about})`);
      const begun = Date.now();
      const { passed, failed, skipped } = await runPart(part, {
        env: servers?.env ?? {},
        forJest,
        started: (stop) => (stopPart = stop),
      });
      say(`Tests: ${part.name} took ${Math.round((Date.now() - begun) / 1000)} s`);
      tally.passed += passed;
      tally.failed += failed;
      tally.skipped += skipped;
    }
  } finally {
    await servers?.stop();
  }
  return broken.signal.aborted ? { ...tally, failed: tally.failed + 1 } : tally;
}

const { passed, failed, skipped } = await test(process.argv.slice(2));
say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
