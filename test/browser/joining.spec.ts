import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { v7 } from 'uuid';
import { describeInBrowser, startInBrowser, type InBrowser } from '../support/browser/in-browser.js';
import { aPilot } from '../support/pilot.js';
import { nextMail } from '../support/sign-in.js';

const NEW = 'nina@example.org';

describeInBrowser('a new member', () => {
  let here: InBrowser;
  let page: Page;
  beforeAll(async () => {
    here = await startInBrowser();
    await aPilot(here.system);
    const organisation = await here.system.as('partner.wopit@example.org');
    const { status } = await organisation.send('POST', '/api/programme/people', {
      body: { name: 'Nina', email: NEW, roles: [{ role: 'coordinator', team: 'wopit' }] },
      headers: { 'idempotency-key': v7() },
    });
    expect(status).toBe(200);
    page = await here.stranger({ width: 360, height: 740 });
  });
  afterEach(() => {
    expect(here.watch.take()).toEqual([]);
  });
  afterAll(() => here.stop());

  it('is invited by mail, and is let in by the link of a second one', async () => {
    const invitation = await nextMail(here.mailbox, NEW, 0);
    await page.setContent(invitation.html);
    await page.getByText('nodigt je uit voor „In de ggz”').first().waitFor();
    await page.getByRole('link', { name: 'Log in bij Leerlus' }).click();
    await page.getByRole('link', { name: 'Of log in met je e-mailadres' }).click();
    await page.getByLabel('Je e-mailadres').fill(NEW);
    await page.getByRole('button', { name: 'Stuur me een mail' }).click();
    const { link } = await nextMail(here.mailbox, NEW, 1);
    await page.goto(link);
    await page.getByRole('button', { name: 'Ja, log me in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Te doen' }).waitFor();
  });

  it('sees in the account who they are here, and says how they are called', async () => {
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page
      .locator('main')
      .getByText(/^coördinator .+Wopit$/)
      .waitFor();
    await page.getByLabel('Je naam, zoals anderen die zien').fill('Nina de Wit');
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await page.getByRole('status').getByText('Opgeslagen.').waitFor();
    const member = await here.system.as(NEW);
    expect(await member.read('/api/me')).toMatchObject({ name: 'Nina de Wit' });
  });

  it('finds what is asked of them, and answers it', async () => {
    await page.getByRole('link', { name: /^Te doen/ }).click();
    await page.getByRole('button', { name: 'We kunnen starten' }).click();
    await page.getByText('Dank je. Iedereen ziet nu dat Wopit kan starten.').waitFor();
  });
});
