import { describe, expect, it } from '@jest/globals';
import { paths } from '../../apps/web/src/paths.js';
import { nowhere, placesOf } from '../support/browser/places.js';

describe('the list of pages that are looked at', () => {
  it('holds every page that there is', () => {
    const looked = placesOf(nowhere).map(({ path }) => path);
    const isLookedAt = (way: string) => {
      const pattern = new RegExp(`^${way.replaceAll(/\$\w+/g, '[^/]+')}$`);
      return looked.some((path) => pattern.test(path));
    };
    // The first leads on to another one.
    const ways = Object.values(paths).filter((way) => way !== paths.home);
    expect(ways.filter((way) => !isLookedAt(way))).toEqual([]);
  });
});
