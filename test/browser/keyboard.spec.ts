import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { Keys } from '../support/browser/keys.js';
import { aPilot, type Pilot } from '../support/pilot.js';

describeInBrowser('a whole cycle, by keyboard alone', () => {
  let here: InBrowser;
  let pilot: Pilot;
  let facilitator: Keys;
  let coordinator: Keys;
  let member: Keys;
  let lead: Keys;
  beforeAll(async () => {
    here = await startInBrowser();
    pilot = await aPilot(here.system);
    const at = async (email: string, path = `/cycles/${pilot.id}`) => new Keys(await here.at(email, path));
    facilitator = await at('facilitator.samensterk@example.org');
    coordinator = await at('coordinator.wopit@example.org', '/todo');
    member = await at('alt-1.zorgverlening@example.org');
    lead = await at('lead.samensterk@example.org');
  });
  afterEach(() => {
    expect(here.watch.take()).toEqual([]);
    expect([facilitator, coordinator, member, lead].flatMap(({ unseen }) => unseen.splice(0))).toEqual([]);
  });
  afterAll(() => here.stop());

  const agree = async (keys: Keys, decision: string, button: string) => {
    const title = `Beslismoment: ${decision}`;
    await keys.follow(title);
    const heading = keys.page.getByRole('heading', { level: 1, name: title });
    await heading.waitFor();
    expect(await keys.isAt(heading)).toBe(true);
    await keys.press(button, 'Space');
    await keys.page.getByText('Dank je. Je akkoord is opgeslagen.').waitFor();
    await keys.follow('Een pilot');
    await keys.page.locator('.stepper').waitFor();
  };
  const isIn = (keys: Keys, phase: string) =>
    keys.page.locator('.stepper [aria-current=step]').getByText(phase).waitFor();

  it('begins past the menu, at the content', async () => {
    const { page } = facilitator;
    await page.locator('.stepper').waitFor();
    await page.keyboard.press('Tab');
    expect(await facilitator.isAt(page.getByRole('link', { name: 'Naar de inhoud' }))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await facilitator.isAt(page.locator('main'))).toBe(true);
  });

  it('is left with Escape where somebody changes their mind, and goes on where they were', async () => {
    const { page } = facilitator;
    await facilitator.press('Hypothese schrijven');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await facilitator.isAt(page.getByRole('button', { name: 'Hypothese schrijven' }).first())).toBe(true);
  });

  it('gets its hypothesis, and starts', async () => {
    await facilitator.press('Hypothese schrijven');
    await facilitator.choose('Wat voor hypothese is het?', 'Verkennend');
    await facilitator.type('Wat verwachten jullie?', 'We verwachten meer gesprekken.');
    await facilitator.type('Waaraan zou je dat merken?', 'Aan het overleg.');
    await facilitator.type('Wat zou jullie van gedachten doen veranderen?', 'Als er niets verandert.');
    await facilitator.press('Opslaan');
    await facilitator.page.getByText('We verwachten meer gesprekken.').first().waitFor();
    await facilitator.press('Hypothese voorleggen');
    await facilitator.press('Opslaan');
    await facilitator.page.getByText('voorgelegd', { exact: true }).waitFor();
    await coordinator.press('We kunnen starten');
    await coordinator.page.getByText('Dank je. Iedereen ziet nu dat Wopit kan starten.').waitFor();
    for (const decider of [member, lead]) await agree(decider, 'klaar om te starten', 'Akkoord, we kunnen starten');
    await isIn(facilitator, 'Experiment');
  });

  it('gets a note from practice, and its team is ready', async () => {
    await coordinator.press('Notitie maken');
    await coordinator.type('Wat viel je op?', 'Het gesprek duurde een half uur.');
    await coordinator.press('medewerker', 'Space');
    await coordinator.press('Notitie opslaan');
    await coordinator.page.getByText('Dank je. Je notitie is opgeslagen').waitFor();
    await coordinator.press('Ons team is klaar');
    await coordinator.page.getByText('Dank je. Iedereen ziet nu dat Wopit klaar is.').waitFor();
    await isIn(facilitator, 'Evaluatie');
  });

  it('is evaluated', async () => {
    await facilitator.press('Evaluatie schrijven');
    await facilitator.type('Wat is er gebeurd, en wat weten jullie nu?', 'Er is nog te weinig geteld.');
    await facilitator.choose('Kwam de verwachting uit?', 'nog niet te zeggen');
    await facilitator.choose('En nu?', 'aanpassen');
    await facilitator.select('Wopit', 'niet duidelijk');
    await facilitator.press('Opslaan');
    await facilitator.page.getByText('Er is nog te weinig geteld.').first().waitFor();
    await facilitator.press('Evaluatie voorleggen');
    await facilitator.press('Opslaan');
    for (const decider of [member, lead]) await agree(decider, 'evaluatie vastgesteld', 'Akkoord');
    await isIn(facilitator, 'Delen');
  });

  it('is shared, and over', async () => {
    await facilitator.follow('Naar de blauwdruk');
    await facilitator.press('Tekst schrijven');
    await facilitator.type('Hoe heet de blauwdruk?', 'Zo maak je het bespreekbaar');
    await facilitator.type('Waarvoor is het?', 'Eerder merken wat een woord doet.');
    await facilitator.type('Hoe begin je?', 'Begin elk overleg met één voorbeeld.');
    await facilitator.press('Opslaan');
    await facilitator.page.getByRole('heading', { level: 1, name: 'Zo maak je het bespreekbaar' }).waitFor();
    await facilitator.follow('Een pilot');
    await lead.follow('Naar de blauwdruk');
    await lead.press('Publiceren');
    await lead.to(lead.page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }));
    await lead.page.keyboard.press('Enter');
    await lead.page.getByRole('button', { name: 'Begin hiermee' }).waitFor();
    await lead.follow('Een pilot');
    await agree(lead, 'gedeeld', 'Akkoord');
    await facilitator.page.locator('.lead-line').getByText('afgerond').waitFor();
  });
});
