import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser } from 'playwright-core';
import { openMailbox } from '../support/mailbox.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { contextFor, startBrowser } from '../support/browser/browser.js';
import { placesOf, type Place } from '../support/browser/places.js';
import { administrators, play } from '../support/browser/played.js';
import { goTo } from '../support/browser/settled.js';
import { type Visitor } from '../support/http/visitor.js';
import { startSystem } from '../support/system.js';
import { until } from '../support/until.js';

/**
 * `npm run screenshots [part of a name]`: a picture of every page, at both widths and in both languages, from the sample
 * programmes after their stories; and of some in the dark.
 */
const FOLDER = '.leerlus/screenshots';
const [, , only = ''] = process.argv;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
say('Starting Leerlus and playing the stories of the sample. This takes a minute.');
const mailbox = await openMailbox();
const system = await startSystem({
  ...{ pledges: 'as-in-sample', api: { env: administrators } },
  worker: { smtp: mailbox.smtp },
});
const browser = await startBrowser();
try {
  const { visitors, played } = await play(system);
  let count = 0;
  const places = [...placesOf(played), await placeOfMail(played.ggz.running)];
  for (const place of places.filter(({ name }) => name.includes(only))) {
    count += await take(browser, visitors[place.as], place);
  }
  say(`${count} pictures in ${FOLDER}.`);
} finally {
  await browser.close();
  await system.stop();
  await mailbox.close();
}

/** The page that the button of a mail leads to: one about the cycle that runs, which goes out at once here. */
async function placeOfMail(cycle: string): Promise<Place> {
  const owner = await dataSource(system.database, 'owner', 1).initialize();
  await owner.query(
    `update leerlus.message set due = clock_timestamp() where process = $1 and status = 'planned' and step = $2`,
    [cycle, '14-days-before'],
  );
  await owner.destroy();
  const link = () => mailbox.mails.flatMap(({ text }) => /\/act\?token=[\w-]+/.exec(text) ?? [])[0];
  await until(link, { within: 30_000, saying: 'a mail with a button came' });
  return { name: 'act', path: link() ?? '/act', as: 'nobody' };
}

/** A page at both widths in both languages; the Dutch one in the dark as well. @returns how many pictures */
async function take(browser: Browser, visitor: Visitor, { name, path, as, before }: Place): Promise<number> {
  let count = 0;
  for (const language of ['nl', 'en'] as const) {
    if (as !== 'nobody') await visitor.send('PATCH', '/api/me', { body: { language } });
    for (const width of [360, 1280]) {
      for (const scheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const)) {
        const height = width === 360 ? 740 : 900;
        const context = await contextFor(browser, visitor, { width, scheme, height, language });
        const page = await context.newPage();
        await goTo(page, path);
        await before?.(page);
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${language}-${scheme}.png`), fullPage: true });
        count += 1;
        await context.close();
      }
    }
  }
  return count;
}
