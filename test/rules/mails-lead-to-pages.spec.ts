import { describe, expect, it } from '@jest/globals';
import { kinds } from '../../libs/ledger/kinds.js';
import { MESSAGES_PAGE, pageOf, TODO_PAGE } from '../../libs/messages/pages.js';
import { paths } from '../../apps/web/src/paths.js';

const isPage = (path: string): boolean =>
  Object.values(paths).some((known) => new RegExp(`^${known.replaceAll(/\$\w+/g, '[^/]+')}$`).test(path));

describe('the pages that mails lead to', () => {
  it.each([...kinds.keys()])('are there for every kind of process: %s', (kind) => {
    const path = pageOf({ kind, process: `${kind}-1`, workpackage: 'zorgverlening' });
    expect([path, isPage(path)]).toEqual([path, true]);
  });

  it('are there for what every mail ends with, and for what is about nothing', () => {
    const others = [MESSAGES_PAGE, TODO_PAGE, pageOf({ kind: undefined, process: 'x', workpackage: null }), '/'];
    expect(others.filter((path) => !isPage(path))).toEqual([]);
  });

  it('are of their own for whatever has one', () => {
    const todo = [...kinds.keys()].filter(
      (kind) => pageOf({ kind, process: `${kind}-1`, workpackage: 'zorgverlening' }) === TODO_PAGE,
    );
    expect(todo).toEqual([]);
  });
});
