import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what is good manners besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What keeps somebody from using a page, as far as rules can tell: each with where, and what would help. */
export async function barriersOn(page: Page): Promise<string[]> {
  // From outside: the policy of the page lets no script in.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const asked = JSON.stringify({ resultTypes: ['violations'], runOnly: { type: 'tag', values: TAGS } });
  const violations = await page.evaluate<Violation[]>(`axe.run(document, ${asked}).then((seen) => seen.violations)`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
