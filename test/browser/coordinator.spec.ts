import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { running, type Pilot } from '../support/pilot.js';
import { nextMail } from '../support/sign-in.js';
import { until } from '../support/until.js';

const COORDINATOR = 'coordinator.wopit@example.org';
const phone = { width: 360, height: 740 };

describeInBrowser('a coordinator, on a phone', () => {
  let here: InBrowser;
  let owner: DataSource;
  beforeAll(async () => {
    here = await startInBrowser();
    owner = await dataSource(here.system.database, 'owner', 1).initialize();
  });
  afterEach(() => {
    expect(here.watch.take()).toEqual([]);
  });
  afterAll(async () => {
    await owner.destroy();
    await here.stop();
  });

  /** The mail that comes when a step of what is asked falls due. */
  const mailAbout = async (pilot: Pilot, step: string) => {
    const before = here.mailbox.mails.length;
    await owner.query(
      `update leerlus.message set due = clock_timestamp() where process = $1 and step = $2 and status = 'planned'`,
      [pilot.id, step],
    );
    const arrived = () => here.mailbox.mails.slice(before).find(({ to }) => to === COORDINATOR);
    await until(arrived, { within: 30_000, saying: 'the coordinator got a mail' });
    return arrived();
  };

  it('opens the mail, presses its button, says that the team is ready, and whoever looks on sees it at once', async () => {
    const pilot = await running(here.system);
    const lead = await here.at('lead.samensterk@example.org', `/cycles/${pilot.id}`);
    await lead.locator('.stepper [aria-current]').getByText('Experiment').waitFor();
    const mail = await mailAbout(pilot, '14-days-before');
    const page = await here.stranger(phone);
    await page.setContent(mail?.html ?? '');
    await page.getByRole('link', { name: 'Laat weten of jullie klaar zijn' }).click();
    await page.getByRole('heading', { name: 'Is team Wopit klaar met het experiment?' }).waitFor();
    await page.getByRole('button', { name: 'Ons team is klaar' }).click();
    await page.getByText('Dank je. We weten dat jullie klaar zijn.').waitFor();
    await lead.locator('.stepper [aria-current]').getByText('Evaluatie').waitFor();
  });

  it('signs in with the code of a mail, and answers from Te doen with one press', async () => {
    const pilot = await running(here.system);
    const page = await here.stranger(phone);
    await page.goto('/sign-in');
    await page.getByLabel('Je e-mailadres').fill(COORDINATOR);
    const before = here.mailbox.mails.filter(({ to }) => to === COORDINATOR).length;
    await page.getByRole('button', { name: 'Stuur me een mail' }).click();
    const { code } = await nextMail(here.mailbox, COORDINATOR, before);
    await page.getByLabel('De zes cijfers uit de mail').fill(code);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Te doen' }).waitFor();
    await page.getByRole('button', { name: 'Ons team is klaar' }).click();
    await page.getByText('Dank je. Iedereen ziet nu dat Wopit klaar is.').waitFor();
    expect((await pilot.lead.read(pilot.path)).teams).toMatchObject([{ state: 'finished' }]);
  });
});
