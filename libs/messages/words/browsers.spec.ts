import { expect, it } from '@jest/globals';
import { browserFamily, sayBrowser } from './browsers.js';

const webkit = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';
it.each([
  [`${webkit} Chrome/140.0.0.0 Safari/537.36`, 'chrome'],
  [`${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 'edge'],
  [`${webkit} Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'opera'],
  [`${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 'samsung'],
  [`${webkit} Version/18.0 Safari/605.1.15`, 'safari'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
  ['curl/8.5.0', 'other'],
  [undefined, 'other'],
] as const)('%s is of the family %s', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});

it('a family is called by its name', () => {
  expect(sayBrowser('samsung').nl).toBe('Samsung Internet');
  expect(sayBrowser('other')).toEqual({ nl: 'onbekende browser', en: 'unknown browser' });
});
