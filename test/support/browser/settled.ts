import { type Page } from 'playwright-core';

/** Goes to a page, and waits until everything that it shows is there: what it shows while it loads is another page. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(`!document.querySelector('.skeleton')`);
  await page.waitForLoadState('networkidle');
}
