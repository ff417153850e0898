import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';
import { type Visitor } from '../http/visitor.js';

const FLAGS = [
  ...['--headless=shell', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A browser as it comes with the packages; whoever starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS });
}

/** How somebody looks at the pages. */
export interface Looks {
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
}

/** Pages of somebody who is signed in already. */
export async function contextFor(
  browser: Browser,
  visitor: Visitor,
  { width, height = 900, scheme = 'light' }: Looks,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: visitor.url,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  const [name = '', value = ''] = visitor.session.split('=');
  await context.addCookies([{ name, value, url: visitor.url }]);
  return context;
}
