import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { barriersOn } from '../support/browser/axe.js';
import { contextFor } from '../support/browser/browser.js';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { nowhere, placesOf, type Looker } from '../support/browser/places.js';
import { administrators, play, type Looking } from '../support/browser/played.js';
import { goTo } from '../support/browser/settled.js';

type Language = 'nl' | 'en';

const names = placesOf(nowhere).map(({ name }) => name);
const inBoth = (['nl', 'en'] as const).flatMap((language) => names.map((name) => ({ name, language })));

describeInBrowser('a page', () => {
  let here: InBrowser;
  let looking: Looking;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    here = await startInBrowser({ pledges: 'as-in-sample', api: { env: administrators } });
    looking = await play(here.system);
  });
  afterAll(() => here.stop());

  /** Somebody at a page, in a language: the same one for all that they look at in it. */
  const pageOf = async (looker: Looker, language: Language): Promise<Page> => {
    const known = pages.get(`${looker} ${language}`);
    if (known) return known;
    const visitor = looking.visitors[looker];
    if (looker !== 'nobody') await visitor.send('PATCH', '/api/me', { body: { language } });
    const context = await contextFor(here.browser, visitor, { width: 1280, language });
    await here.watch.over(context, here.system.api.url);
    const page = await context.newPage();
    pages.set(`${looker} ${language}`, page);
    return page;
  };

  it.each(inBoth)(
    'keeps nobody out, wide or narrow, in the light or in the dark: $name in $language',
    async ({ name, language }) => {
      const place = placesOf(looking.played).find((each) => each.name === name);
      if (!place) throw new Error(`there is no page ${name}`);
      const page = await pageOf(place.as, language);
      await page.setViewportSize({ width: 1280, height: 900 });
      await goTo(page, place.path);
      await place.before?.(page);
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      const found: string[] = [];
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await barriersOn(page)).map((barrier) => `${width} ${colorScheme}: ${barrier}`));
        }
        const [wide = 0, room = 0] = await page.evaluate<number[]>(
          '[document.documentElement.scrollWidth, innerWidth]',
        );
        if (wide > room) found.push(`at ${width} it is ${wide} wide`);
      }
      expect([...found, ...here.watch.take()]).toEqual([]);
    },
  );
});
