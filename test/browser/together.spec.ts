import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { aPilot, running, submitted, type Pilot } from '../support/pilot.js';

const LEAD = 'lead.samensterk@example.org';
const ALT = 'alt-1.zorgverlening@example.org';
const FACILITATOR = 'facilitator.samensterk@example.org';
const COORDINATOR = 'coordinator.wopit@example.org';
const phone = { width: 360, height: 740 };

describeInBrowser('people who are not alone, and not always connected', () => {
  let here: InBrowser;
  beforeAll(async () => {
    here = await startInBrowser();
  });
  afterEach(() => {
    expect(here.watch.take({ refusals: true, lostConnection: true })).toEqual([]);
  });
  afterAll(() => here.stop());

  const atGate = ({ id }: Pilot, email: string) => here.at(email, `/cycles/${id}/decisions/ready-to-start`);
  const notes = async ({ path, lead }: Pilot) => (await lead.read(`${path}/notes`)).notes as { note: string }[];
  const changed = (page: Page) => page.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit net aangepast.' });

  it('agree at the same moment, and both count', async () => {
    const pilot = await submitted(here.system);
    const [lead, alt] = await Promise.all([atGate(pilot, LEAD), atGate(pilot, ALT)]);
    const press = (page: Page) => page.getByRole('button', { name: 'Akkoord, we kunnen starten' }).click();
    await Promise.all([press(lead), press(alt)]);
    for (const page of [lead, alt])
      await page.getByText('Dit besluit is genomen. Je hoeft niets meer te doen.').waitFor();
  });

  it('say “not yet” at once: the second one keeps what they typed, and reads what the first one wrote', async () => {
    const pilot = await submitted(here.system);
    const [lead, alt] = await Promise.all([atGate(pilot, LEAD), atGate(pilot, ALT)]);
    const says = async (page: Page, reason: string) => {
      await page.getByRole('button', { name: 'Nog niet akkoord' }).click();
      await page.getByLabel('Wat moet er anders?').fill(reason);
    };
    await says(lead, 'Schrijf op hoeveel er bij moeten komen.');
    await says(alt, 'De nulmeting mist nog.');
    await alt.getByRole('button', { name: 'Versturen' }).click();
    await alt.getByText('De schrijvers horen wat er anders moet.').waitFor();
    await lead.getByRole('button', { name: 'Versturen' }).click();
    await changed(lead).getByText('De nulmeting mist nog.').first().waitFor();
    await changed(lead).getByText('Schrijf op hoeveel er bij moeten komen.').first().waitFor();
    await lead.getByRole('button', { name: 'De andere tekst houden' }).click();
    await lead.getByText('Wat er besloten is').waitFor();
  });

  it('write the same hypothesis at once: the second one reads both texts, and chooses', async () => {
    const pilot = await aPilot(here.system);
    const [first, second] = await Promise.all([
      here.at(ALT, `/cycles/${pilot.id}`),
      here.at(FACILITATOR, `/cycles/${pilot.id}`),
    ]);
    const writes = async (page: Page, expectation: string) => {
      await page.getByRole('button', { name: 'Hypothese schrijven' }).first().click();
      await page.getByLabel('Verkennend').check();
      await page.getByLabel('Wat verwachten jullie?').fill(expectation);
      await page.getByLabel('Waaraan zou je dat merken?').fill('aan het overleg');
      await page.getByLabel('Wat zou jullie van gedachten doen veranderen?').fill('als er niets verandert');
    };
    await writes(first, 'We verwachten meer gesprekken.');
    await writes(second, 'We verwachten eerlijker gesprekken.');
    await first.getByRole('button', { name: 'Opslaan' }).click();
    await first.getByText('We verwachten meer gesprekken.', { exact: true }).waitFor();
    await second.getByRole('button', { name: 'Opslaan' }).click();
    await changed(second).getByText('We verwachten meer gesprekken.').first().waitFor();
    await changed(second).getByText('We verwachten eerlijker gesprekken.').first().waitFor();
    await second.getByRole('button', { name: 'Mijn tekst opslaan' }).click();
    await second.getByRole('status').getByText('Dank je. Het is opgeslagen.').waitFor();
    await first.getByText('We verwachten eerlijker gesprekken.', { exact: true }).waitFor();
  });

  it('lose the connection while they type: nothing is lost, and it is sent once when it is back', async () => {
    const pilot = await running(here.system);
    const page = await here.at(COORDINATOR, `/cycles/${pilot.id}`, phone);
    await page.getByRole('button', { name: 'Notitie maken' }).first().click();
    await page.getByLabel('Wat viel je op?').pressSequentially('Het gesprek duurde ');
    await page.context().setOffline(true);
    await page.getByLabel('Wat viel je op?').pressSequentially('een half uur.');
    await page.getByText('Je bent niet verbonden. Wat je typt, blijft bewaard op dit apparaat.').waitFor();
    await page.getByRole('button', { name: 'Notitie opslaan' }).click();
    await page.getByText('Er is geen verbinding. Wat je typte, is bewaard. Probeer het zo weer.').waitFor();
    await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
    await page.context().setOffline(false);
    await page.reload();
    await page.getByRole('button', { name: 'Notitie maken' }).first().click();
    await page.getByText('Dit had je al getypt.').waitFor();
    expect(await page.getByLabel('Wat viel je op?').inputValue()).toBe('Het gesprek duurde een half uur.');
    await page.getByRole('button', { name: 'Notitie opslaan' }).click();
    await page.getByText('Dank je. Je notitie is opgeslagen').waitFor();
    expect((await notes(pilot)).map(({ note }) => note)).toEqual(['Het gesprek duurde een half uur.']);
  });

  it('go to another page without a connection: they stay where they are, and come there when it is back', async () => {
    const page = await here.at(COORDINATOR, '/account');
    await page.getByRole('heading', { level: 1, name: 'Mijn account' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('navigation').getByRole('link', { name: 'Blauwdrukken' }).click();
    await page.getByText('Je bent niet verbonden. Wat je typt, blijft bewaard op dit apparaat.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mijn account');
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Blauwdrukken' }).waitFor();
  });

  it('make a note in two presses on a phone', async () => {
    const pilot = await running(here.system);
    const page = await here.at(COORDINATOR, `/cycles/${pilot.id}`, phone);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Notitie maken' }).first().click();
    await page.locator('dialog textarea:focus').waitFor();
    await page.keyboard.type('Een naaste kwam met een idee.');
    await page.getByRole('button', { name: 'Notitie opslaan' }).click();
    await page.getByText('Dank je. Je notitie is opgeslagen').waitFor();
    expect(await notes(pilot)).toMatchObject([{ note: 'Een naaste kwam met een idee.' }]);
  });
});
