import { describe } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { freePort } from '../../../apps/launch/servers/ports.js';
import { type Visitor } from '../http/visitor.js';
import { openMailbox, type Mailbox } from '../mailbox.js';
import { startSystem, type System, type SystemOptions } from '../system.js';
import { contextFor, startBrowser, type Looks } from './browser.js';
import { Watch } from './watch.js';

/** A whole Leerlus whose mails lead to its own pages, and a browser to look at them. */
export interface InBrowser {
  system: System;
  browser: Browser;
  mailbox: Mailbox;
  watch: Watch;
  /** Somebody of the sample, signed in, at a page. */
  at(email: string, path: string, looks?: Partial<Looks>): Promise<Page>;
  /** Somebody who is not signed in, at no page yet. */
  stranger(looks?: Partial<Looks>): Promise<Page>;
  stop(): Promise<void>;
}

/** What is told of the pages in a real browser; where none runs it is skipped, and counted as such. */
export const describeInBrowser = process.env.LEERLUS_TEST_BROWSER === undefined ? describe.skip : describe;

/** Starts it; whoever starts it stops it. */
export async function startInBrowser(different: SystemOptions = {}): Promise<InBrowser> {
  const mailbox = await openMailbox();
  const port = await freePort();
  const PUBLIC_URL = `http://127.0.0.1:${port}`;
  const env = { PUBLIC_URL, ...different.api?.env };
  const [system, browser] = await Promise.all([
    startSystem({ ...different, api: { ...different.api, port, env }, worker: { smtp: mailbox.smtp, env } }),
    startBrowser(),
  ]);
  const watch = new Watch();
  const open = async (visitor: Pick<Visitor, 'url' | 'session'>, looks: Partial<Looks>) => {
    const context = await contextFor(browser, visitor, { width: 1280, ...looks });
    await watch.over(context, system.api.url);
    return context.newPage();
  };
  return {
    ...{ system, browser, mailbox, watch },
    async at(email, path, looks = {}) {
      const page = await open(await system.as(email), looks);
      await page.goto(path);
      return page;
    },
    stranger: (looks = {}) => open({ url: system.api.url, session: '' }, looks),
    async stop() {
      await browser.close();
      await system.stop();
      await mailbox.close();
    },
  };
}
