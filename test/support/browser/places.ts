import { type Page } from 'playwright-core';

/** A page of Leerlus with something on it: a picture is taken of it, and it is looked at by rules. */
export interface Place {
  name: string;
  path: string;
  as: Looker;
  /** What is pressed before. */
  before?: (page: Page) => Promise<unknown>;
}

/** Who looks at a page. */
export type Looker = 'ggz' | 'gem' | 'coordinator' | 'idle' | 'nobody';

/** What pages are about: ids of what the stories left behind, and of two cycles that go on. */
export interface Played {
  ggz: { cycle: string; blueprint: string; submitted: string; running: string; pledge: string; meeting: string };
  gem: { workpackage: string; cycle: string; entry: string };
}

/** Nothing that a page could be about: for whoever wants to know which pages there are. */
export const nowhere: Played = {
  ggz: { cycle: 'a', blueprint: 'a', submitted: 'a', running: 'a', pledge: 'a', meeting: 'a' },
  gem: { workpackage: 'a', cycle: 'a', entry: 'a' },
};

/** Every page that there is; a page may stand here more than once. */
export function placesOf({ ggz, gem }: Played): Place[] {
  return [
    { name: 'todo', path: '/todo', as: 'coordinator' },
    { name: 'todo-lead', path: '/todo', as: 'ggz' },
    { name: 'todo-empty', path: '/todo', as: 'idle' },
    { name: 'programme', path: '/programme', as: 'ggz' },
    { name: 'programme-gem', path: '/programme', as: 'gem' },
    { name: 'programme-table', path: '/programme', as: 'gem', before: (page) => page.locator(SECOND_WAY).click() },
    { name: 'programme-timeline', path: '/programme/timeline', as: 'gem' },
    { name: 'cycle', path: `/cycles/${ggz.cycle}`, as: 'ggz' },
    { name: 'cycle-submitted', path: `/cycles/${ggz.submitted}`, as: 'ggz' },
    { name: 'cycle-running', path: `/cycles/${ggz.running}`, as: 'coordinator' },
    { name: 'cycle-over', path: `/cycles/${gem.cycle}`, as: 'gem' },
    { name: 'cycle-timeline', path: `/cycles/${gem.cycle}/timeline`, as: 'gem' },
    { name: 'decision', path: `/cycles/${ggz.submitted}/decisions/ready-to-start`, as: 'ggz' },
    { name: 'workpackage', path: `/workpackages/${gem.workpackage}`, as: 'gem' },
    { name: 'workpackage-timeline', path: `/workpackages/${gem.workpackage}/timeline`, as: 'gem' },
    { name: 'blueprints', path: '/blueprints', as: 'ggz' },
    { name: 'blueprint', path: `/blueprints/${ggz.blueprint}`, as: 'ggz' },
    { name: 'mails', path: '/programme/mails', as: 'gem' },
    { name: 'entry', path: `/coalition/${gem.entry}`, as: 'gem' },
    { name: 'pledge', path: `/pledges/${ggz.pledge}`, as: 'ggz' },
    { name: 'meeting', path: `/meetings/${ggz.meeting}`, as: 'coordinator' },
    { name: 'start', path: '/start', as: 'gem' },
    { name: 'account', path: '/account', as: 'coordinator' },
    { name: 'sample', path: '/sample', as: 'nobody' },
    { name: 'sign-in', path: '/sign-in', as: 'nobody' },
    { name: 'not-found', path: '/nergens', as: 'coordinator' },
    {
      name: 'note',
      path: `/cycles/${ggz.running}`,
      as: 'coordinator',
      before: async (page) => {
        await page.locator('.side .note').click();
        await page.locator('dialog textarea').fill('Iemand van 111222333 belde 06-12345678.');
      },
    },
    {
      name: 'change-plan',
      path: `/cycles/${ggz.submitted}`,
      as: 'ggz',
      before: async (page) => {
        await page.locator('#plan summary').last().click();
        await page.locator('#plan details button').first().click();
        await page.locator('dialog form').waitFor();
      },
    },
    {
      name: 'change-settings',
      path: '/programme',
      as: 'ggz',
      before: async (page) => {
        await page.locator('#change summary').first().click();
        await page.locator('#change details button >> visible=true').nth(1).click();
        await page.locator('dialog form').waitFor();
      },
    },
    {
      name: 'change-ladder',
      path: '/programme',
      as: 'ggz',
      before: async (page) => {
        await page.locator('#change summary').first().click();
        await page.locator('#change details button >> visible=true').nth(2).click();
        await page.locator('dialog form').waitFor();
        await page.locator('dialog input[type=checkbox]').last().check();
      },
    },
    {
      name: 'invite',
      path: '/programme',
      as: 'ggz',
      before: async (page) => {
        await page.locator('#change summary').nth(1).click();
        await page.locator('#change details button >> visible=true').first().click();
        await page.locator('dialog form').waitFor();
      },
    },
    {
      name: 'measurement',
      path: `/cycles/${ggz.running}`,
      as: 'coordinator',
      before: async (page) => {
        await page.locator('#measurements .actions button, #measurements .empty button').first().click();
        await page.locator('dialog form').waitFor();
      },
    },
  ];
}

/** The other way to look at the planning. */
const SECOND_WAY = '.card header button >> nth=1';
