import { describe, expect, it } from '@jest/globals';
import { rights, type RightName } from '../../../libs/domain/policies/rights/index.js';
import { checkDeclared } from './declared-rights.js';

const all = Object.keys(rights).map((right) => ({ name: `Some.${right}`, right: right as RightName }));

describe('an API', () => {
  it('starts when every route says by which right it is used', () => {
    expect(() => {
      checkDeclared(all);
    }).not.toThrow();
  });

  it('does not start with a route that says nothing, and names it', () => {
    expect(() => {
      checkDeclared([...all, { name: 'CyclesController.leak', right: undefined }]);
    }).toThrow('CyclesController.leak');
  });

  it('does not start with a right that no route has, and names it', () => {
    expect(() => {
      checkDeclared(all.filter(({ right }) => right !== 'cycle.read'));
    }).toThrow('cycle.read');
  });
});
