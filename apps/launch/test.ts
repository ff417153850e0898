import { findBrowser } from './testing/find-browser.js';
import { chosen, type Part } from './testing/parts.js';
import { runPart, type Tally } from './testing/run-part.js';
import { startTestServers, type TestServers } from './testing/test-servers.js';

const say = (line: string): void => {
  console.log(line);
};

const broken = new AbortController();
let stopPart = (): void => undefined;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    broken.abort();
    stopPart();
  });
}

/** `npm test [-- part … | files and Jest's own options]`: runs the tests and prints, last and alone, what came of them. */
async function test(args: string[]): Promise<Tally> {
  const { parts, forJest } = chosen(args);
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  let servers: TestServers | undefined;
  const take = async (part: Part): Promise<void> => {
    if (part.needsServers) servers ??= await startTestServers({ durable: false, say });
    if (broken.signal.aborted) return;
    say(`\nTests: ${part.name} (${part.about})`);
    const begun = Date.now();
    const browser = part.needsBrowser && (await findBrowser());
    if (part.needsBrowser && browser === undefined) say('No Chromium runs here: these tests are skipped.');
    const { passed, failed, skipped } = await runPart(part, {
      env: { ...servers?.env, ...(browser !== undefined && { LEERLUS_TEST_BROWSER: browser }) },
      forJest,
      started: (stop) => (stopPart = stop),
    });
    say(`Tests: ${part.name} took ${Math.round((Date.now() - begun) / 1000)} s`);
    tally.passed += passed;
    tally.failed += failed;
    tally.skipped += skipped;
  };
  try {
    for (const part of parts) if (!broken.signal.aborted) await take(part);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    tally.failed += 1;
  } finally {
    await servers?.stop();
  }
  if (broken.signal.aborted) say('The tests were broken off; that counts as a failure.');
  else if (tally.passed + tally.failed === 0) say('No test was found; that counts as a failure.');
  else return tally;
  return { ...tally, failed: tally.failed + 1 };
}

try {
  const { passed, failed, skipped } = await test(process.argv.slice(2));
  say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
