import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { aMeasurement } from '../support/builders/cycle.js';
import { rowsOfCsv, textOfPdf, textsOfWord } from '../support/documents.js';
import { running, told, type Pilot } from '../support/pilot.js';
import { until } from '../support/until.js';

interface Line {
  type: string;
  sentence: string;
}

describeInBrowser('a project lead at the timeline of a cycle', () => {
  let here: InBrowser;
  let pilot: Pilot;
  let page: Page;
  beforeAll(async () => {
    here = await startInBrowser();
    pilot = await running(here.system, ['wopit', 'ggnet']);
    const { path, coordinator } = pilot;
    await coordinator.does(path, { type: 'add-note', note: 'Het gesprek duurde een half uur.', team: 'wopit' });
    await coordinator.does(path, {
      type: 'add-note',
      note: 'Het gesprek viel weg; het rooster was vol.',
      team: 'wopit',
    });
    await coordinator.does(path, aMeasurement('wopit', { from: '2026-01-01', until: '2026-01-31' }));
    await coordinator.does(path, { type: 'share-lines', team: 'wopit' });
    const settled = async () => {
      const types = await told(pilot);
      return types.lastIndexOf('reminders-begun') > types.lastIndexOf('team-started');
    };
    await until(settled, { saying: 'the reminders of the experiment' });
    page = await here.at('lead.samensterk@example.org', `/cycles/${pilot.id}`);
  });
  afterEach(() => {
    expect(here.watch.take()).toEqual([]);
  });
  afterAll(() => here.stop());

  /** The sentences that stand on the page, from top to bottom. */
  const shown = () => page.locator('.story li p:first-child').allTextContents();
  /** The sentences of the history as the API tells it, the newest first. */
  const history = async (query = '') => {
    const { lines } = (await pilot.lead.read(`${pilot.path}/history?order=newest&limit=200${query}`)) as {
      lines: Line[];
    };
    return lines.map(({ sentence }) => sentence);
  };
  /** Waits until the page shows just these. */
  const shows = async (sentences: string[]) => {
    expect(sentences.length).toBeGreaterThan(0);
    await page.getByText(sentences.length === 1 ? '1 regel getoond' : `${sentences.length} regels getoond`).waitFor();
    expect(await shown()).toEqual(sentences);
  };
  const takeAlong = async (format: string): Promise<Buffer> => {
    await page.getByText('Meenemen').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: format }).click();
    const file = await (await coming).path();
    await page.getByText('Meenemen').click();
    return readFile(file);
  };

  it('reads all that happened, the newest first', async () => {
    await page.getByRole('link', { name: 'Hele tijdlijn' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tijdlijn' }).waitFor();
    await shows(await history());
  });

  it('reads only what was decided, and whoever gets the address reads the same', async () => {
    await page.getByRole('button', { name: 'Besluiten' }).click();
    const decisions = await history('&what=decisions');
    await shows(decisions);
    await page.reload();
    await shows(decisions);
    await page.getByRole('button', { name: 'Alles' }).click();
  });

  it('finds what was said about something', async () => {
    await page.getByLabel('Zoek in de tijdlijn').fill('gesprek');
    await shows(await history('&search=gesprek'));
    expect((await shown()).every((sentence) => sentence.includes('gesprek'))).toBe(true);
  });

  it('takes along what the page shows, as Word, PDF, table and data', async () => {
    const sentences = await shown();
    const others = (await history()).filter((sentence) => !sentences.includes(sentence));
    expect([sentences.length > 1, others.length > 5]).toEqual([true, true]);
    const ofTimeline = (texts: string[]) => texts.filter((text) => [...sentences, ...others].includes(text));
    expect(ofTimeline(textsOfWord(await takeAlong('Word')))).toEqual(sentences);
    expect(
      rowsOfCsv(await takeAlong('Tabel (CSV)'))
        .slice(1)
        .flatMap(ofTimeline),
    ).toEqual(sentences);
    const { lines } = JSON.parse((await takeAlong('Gegevens (JSON)')).toString()) as { lines: Line[] };
    expect(lines.map(({ sentence }) => sentence)).toEqual(sentences);
    const pdf = textOfPdf(await takeAlong('PDF'));
    const places = sentences.map((sentence) => pdf.indexOf(sentence));
    expect(places).toEqual(places.filter((place) => place >= 0).sort((one, other) => one - other));
    expect(others.filter((sentence) => pdf.includes(sentence))).toEqual([]);
  });
});
