import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../../apps/launch/testing/find-browser.js';
import { type Visitor } from '../http/visitor.js';

const FLAGS = [
  ...['--headless=shell', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A browser that runs here; whoever starts it closes it. @throws Error where none does */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.LEERLUS_TEST_BROWSER ?? (await findBrowser());
  if (executablePath === undefined) throw new Error('No Chromium runs here.');
  return playwright.launch({ executablePath, args: FLAGS });
}

/** How long (ms) somebody waits for what a page has to show. */
const PATIENCE = 15_000;

/** How somebody looks at the pages. */
export interface Looks {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Which one their browser prefers. */
  language?: 'nl' | 'en';
}

/** Pages of somebody who is signed in already; of somebody else, where there is no session. */
export async function contextFor(
  browser: Browser,
  { url, session }: Pick<Visitor, 'url' | 'session'>,
  { width, height = 900, scheme = 'light', language = 'nl' }: Looks,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  });
  context.setDefaultTimeout(PATIENCE);
  const [name = '', value = ''] = session.split('=');
  if (name !== '') await context.addCookies([{ name, value, url }]);
  return context;
}
