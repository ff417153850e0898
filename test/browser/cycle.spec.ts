import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { submitted, type Pilot } from '../support/pilot.js';

describeInBrowser('an Action Learning Team with its project lead', () => {
  let here: InBrowser;
  let pilot: Pilot;
  const at = new Map<string, Page>();
  beforeAll(async () => {
    here = await startInBrowser();
    pilot = await submitted(here.system);
    const people = {
      alt: 'alt-1.zorgverlening@example.org',
      lead: 'lead.samensterk@example.org',
      coordinator: 'coordinator.wopit@example.org',
      facilitator: 'facilitator.samensterk@example.org',
    };
    for (const [name, email] of Object.entries(people)) at.set(name, await here.at(email, `/cycles/${pilot.id}`));
  });
  afterEach(() => {
    expect(here.watch.take()).toEqual([]);
  });
  afterAll(() => here.stop());

  const of = (name: string): Page => {
    const page = at.get(name);
    if (!page) throw new Error(`nobody is called ${name}`);
    return page;
  };
  /** Somebody goes from the cycle to its decision, agrees, and comes back. */
  const agrees = async (name: string, decision: string, button: string) => {
    const page = of(name);
    await page.getByRole('link', { name: `Beslismoment: ${decision}` }).click();
    await page.getByRole('heading', { level: 1, name: `Beslismoment: ${decision}` }).waitFor();
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText('Dank je. Je akkoord is opgeslagen.').waitFor();
    await page.getByRole('link', { name: 'Een pilot' }).click();
  };
  /** Everybody sees in which phase the cycle is, without asking anew. */
  const isIn = async (phase: string) => {
    for (const page of at.values()) await page.locator('.stepper [aria-current=step]').getByText(phase).waitFor();
  };

  it('starts the experiment', async () => {
    await isIn('Hypothese');
    await agrees('alt', 'klaar om te starten', 'Akkoord, we kunnen starten');
    await agrees('lead', 'klaar om te starten', 'Akkoord, we kunnen starten');
    await isIn('Experiment');
  });

  it('goes on to the evaluation when the team says that it has finished', async () => {
    await of('coordinator').getByRole('button', { name: 'Ons team is klaar' }).click();
    await isIn('Evaluatie');
  });

  it('accepts the evaluation that is written from what was found', async () => {
    const page = of('facilitator');
    await page.getByRole('button', { name: 'Evaluatie schrijven' }).first().click();
    await page.getByLabel('Wat is er gebeurd, en wat weten jullie nu?').fill('Er is nog te weinig geteld.');
    await page.getByLabel('nog niet te zeggen').check();
    await page.getByLabel('aanpassen').check();
    await page.getByLabel('Wopit').selectOption({ label: 'niet duidelijk' });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Er is nog te weinig geteld.').first().waitFor();
    await page.getByRole('button', { name: 'Evaluatie voorleggen' }).first().click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await agrees('alt', 'evaluatie vastgesteld', 'Akkoord');
    await agrees('lead', 'evaluatie vastgesteld', 'Akkoord');
    await isIn('Delen');
  });

  it('shares what was learnt, and the cycle is over', async () => {
    const [writer, lead] = [of('facilitator'), of('lead')];
    await writer.getByRole('link', { name: 'Naar de blauwdruk' }).click();
    await writer.getByRole('button', { name: 'Tekst schrijven' }).click();
    await writer.getByLabel('Hoe heet de blauwdruk?').fill('Zo maak je het bespreekbaar');
    await writer.getByLabel('Waarvoor is het?').fill('Eerder merken wat een woord doet.');
    await writer.getByLabel('Hoe begin je?').fill('Begin elk overleg met één voorbeeld.');
    await writer.getByRole('button', { name: 'Opslaan' }).click();
    await writer.getByRole('heading', { level: 1, name: 'Zo maak je het bespreekbaar' }).waitFor();
    await writer.getByRole('link', { name: 'Een pilot' }).click();
    await lead.getByRole('link', { name: 'Naar de blauwdruk' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Zo maak je het bespreekbaar' }).waitFor();
    await lead.getByRole('button', { name: 'Publiceren' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await lead.getByRole('button', { name: 'Begin hiermee' }).waitFor();
    await lead.getByRole('link', { name: 'Een pilot' }).click();
    await agrees('lead', 'gedeeld', 'Akkoord');
    for (const page of at.values()) await page.locator('.lead-line').getByText('afgerond').waitFor();
  });
});
