import { describe, expect, it } from '@jest/globals';
import { blueprintCommand } from '../blueprint/blueprint.commands.js';
import { cycleCommand } from '../cycle/cycle.commands.js';
import { workpackageChange } from '../workpackage/workpackage.commands.js';
import { tokenReads, tokenSends } from './token.policy.js';

describe('a token of the API', () => {
  it('reads with the scope for reading only', () => {
    expect([tokenReads(['read']), tokenReads(['write']), tokenReads([])]).toEqual([true, false, false]);
  });

  it('writes lines from practice and drafts, and nothing that people decide', () => {
    const options = [...cycleCommand.options, ...workpackageChange.options, ...blueprintCommand.options];
    const types = options.map(({ shape }) => shape.type.value);
    expect(types.filter((type) => tokenSends(['read', 'write'], type)).sort()).toEqual([
      ...['add-factor', 'add-note', 'correct-measurement', 'correct-note', 'draft-hypothesis'],
      ...['record-measurement', 'write-evaluation'],
    ]);
  });

  it('writes nothing without the scope for it, and nothing that nobody thought of', () => {
    expect(tokenSends(['read'], 'add-note')).toBe(false);
    expect(tokenSends(['read', 'write'], 'constructor')).toBe(false);
  });
});
