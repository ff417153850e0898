import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser } from 'playwright-core';
import { inDeGgz } from '../stories/in-de-ggz/in-de-ggz.story.js';
import { gem } from '../stories/gem/gem.story.js';
import { contextFor, startBrowser } from '../support/browser/browser.js';
import { type Visitor } from '../support/http/visitor.js';
import { startSystem } from '../support/system.js';
import { picturesOf, type Picture } from './pictures.js';

/**
 * `npm run screenshots [part of a name]`: a picture of every page, at both widths and in both languages, from the sample
 * programmes after their stories; and of some in the dark.
 */
const FOLDER = '.leerlus/screenshots';
const [, , only = ''] = process.argv;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const quietly = { say: () => undefined };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
say('Starting Leerlus and playing the stories of the sample. This takes a minute.');
const system = await startSystem({
  pledges: 'as-in-sample',
  api: { env: { ADMINISTRATORS: 'lead.gem@example.org' } },
});
const browser = await startBrowser();
try {
  const url = system.api.url;
  await inDeGgz({ url, ...quietly });
  await gem({ url, ...quietly });
  const visitors = {
    ggz: await system.as('lead.samensterk@example.org'),
    gem: await system.as('lead.gem@example.org'),
    coordinator: await system.as('coordinator.dimence@example.org'),
  };
  const played = {
    ggz: { cycle: await firstOf(visitors.ggz, 'cycles'), blueprint: await firstOf(visitors.ggz, 'blueprints') },
    gem: { cycle: await firstOf(visitors.gem, 'cycles'), workpackage: 'regio-maastricht' },
  };
  let count = 0;
  for (const picture of picturesOf(played).filter(({ name }) => name.includes(only))) {
    count += await take(browser, visitors[picture.as], picture);
  }
  say(`${count} pictures in ${FOLDER}.`);
} finally {
  await browser.close();
  await system.stop();
}

/** A page at both widths in both languages; the wide Dutch one in the dark as well. @returns how many pictures */
async function take(browser: Browser, visitor: Visitor, picture: Picture): Promise<number> {
  let count = 0;
  for (const language of ['nl', 'en'] as const) {
    await visitor.send('PATCH', '/api/me', { body: { language } });
    for (const width of [360, 1280]) {
      for (const scheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const)) {
        const context = await contextFor(browser, visitor, { width, scheme, height: width === 360 ? 740 : 900 });
        const page = await context.newPage();
        await page.goto(picture.path, { waitUntil: 'networkidle' });
        // What is shown while it loads is a picture of its own.
        await page.locator('h1').waitFor();
        await page.waitForFunction(`!document.querySelector('.skeleton')`);
        await page.waitForLoadState('networkidle');
        await picture.before?.(page);
        const file = join(FOLDER, `${picture.name}-${width}-${language}-${scheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        count += 1;
        await context.close();
      }
    }
  }
  return count;
}

/** The id of the first one in a list of somebody's programme. */
async function firstOf(visitor: Visitor, list: 'cycles' | 'blueprints'): Promise<string> {
  const answer = await visitor.read(`/api/${list}`);
  const [first] = answer[list] as { id: string }[];
  if (!first) throw new Error(`there are no ${list}`);
  return first.id;
}
