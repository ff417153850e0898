import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../apps/launch/root.js';
import { nowhere, placesOf } from '../support/browser/places.js';

/** Every way of the pages, as the routes name it; the first leads on to another one. */
const ways = [...readFileSync(join(root, 'apps/web/src/routes.tsx'), 'utf8').matchAll(/^ {2}path: '(\/.+)',$/gm)].map(
  ([, path = '']) => path,
);

describe('the list of pages that are looked at', () => {
  it('holds every page that there is', () => {
    const looked = placesOf(nowhere).map(({ path }) => path);
    const isLookedAt = (way: string) => {
      const pattern = new RegExp(`^${way.replaceAll(/\$\w+/g, '[^/]+')}$`);
      return looked.some((path) => pattern.test(path));
    };
    expect(ways.length).toBeGreaterThan(10);
    expect(ways.filter((way) => !isLookedAt(way))).toEqual([]);
  });
});
