import { type Page } from 'playwright-core';

/** A page that a picture is taken of. */
export interface Picture {
  name: string;
  path: string;
  /** Who looks at it. */
  as: 'ggz' | 'gem' | 'coordinator';
  /** What is pressed before. */
  before?: (page: Page) => Promise<unknown>;
}

/** What pages are about: ids of what the stories left behind. */
export interface Played {
  ggz: { cycle: string; blueprint: string };
  gem: { workpackage: string; cycle: string };
}

/** Every page that there is. */
export function picturesOf({ ggz, gem }: Played): Picture[] {
  return [
    { name: 'todo', path: '/todo', as: 'coordinator' },
    { name: 'programme', path: '/programme', as: 'ggz' },
    { name: 'programme-gem', path: '/programme', as: 'gem' },
    {
      name: 'programme-table',
      path: '/programme',
      as: 'gem',
      before: (page) => page.locator('.card header button').nth(1).click(),
    },
    { name: 'programme-timeline', path: '/programme/timeline', as: 'gem' },
    { name: 'cycle', path: `/cycles/${ggz.cycle}`, as: 'ggz' },
    { name: 'cycle-timeline', path: `/cycles/${gem.cycle}/timeline`, as: 'gem' },
    { name: 'workpackage', path: `/workpackages/${gem.workpackage}`, as: 'gem' },
    { name: 'blueprints', path: '/blueprints', as: 'ggz' },
    { name: 'blueprint', path: `/blueprints/${ggz.blueprint}`, as: 'ggz' },
    { name: 'start', path: '/start', as: 'gem' },
    { name: 'account', path: '/account', as: 'coordinator' },
    { name: 'sample', path: '/sample', as: 'coordinator' },
  ];
}
