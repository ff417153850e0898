import { type InEach } from './language.js';

/** The families of browsers that are told apart; more is not kept of whoever signs in. */
export type BrowserFamily = 'edge' | 'opera' | 'samsung' | 'firefox' | 'chrome' | 'safari' | 'other';

/** How each names itself, the ones that also call themselves by another's name first. */
const SIGNS: readonly (readonly [RegExp, BrowserFamily])[] = [
  [/\b(Edg|EdgA|EdgiOS)\//, 'edge'],
  [/\b(OPR|OPT|Opera)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];

const names: Record<BrowserFamily, InEach<string>> = {
  edge: { nl: 'Edge', en: 'Edge' },
  opera: { nl: 'Opera', en: 'Opera' },
  samsung: { nl: 'Samsung Internet', en: 'Samsung Internet' },
  firefox: { nl: 'Firefox', en: 'Firefox' },
  chrome: { nl: 'Chrome', en: 'Chrome' },
  safari: { nl: 'Safari', en: 'Safari' },
  other: { nl: 'onbekende browser', en: 'unknown browser' },
};

/** The family of a browser, by the header `User-Agent`. */
export function browserFamily(userAgent: string | undefined): BrowserFamily {
  return SIGNS.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? 'other';
}

/** A family of browsers by its name. */
export function sayBrowser(family: BrowserFamily): InEach<string> {
  return names[family];
}
