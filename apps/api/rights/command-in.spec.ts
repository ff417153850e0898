import { expect, it } from '@jest/globals';
import { rights } from '../../../libs/domain/policies/rights/index.js';
import { commandIn } from './command-in.js';

it('is the one that a body sends, before anybody has looked whether it fits', () => {
  const ask = rights['cycle.ask'];
  expect(commandIn({ command: { type: 'add-note' } }, ask)).toBe('add-note');
  for (const body of [undefined, null, 'add-note', [], {}, { command: null }, { command: { type: 1 } }]) {
    expect(commandIn(body, ask)).toBeUndefined();
  }
  expect(commandIn(Object.create({ command: { type: 'add-note' } }), ask)).toBeUndefined();
});

it('is always the same where something is begun, and none where nothing is sent', () => {
  expect(commandIn({ command: { type: 'add-note' } }, rights['cycle.begin'])).toBe('create-cycle');
  expect(commandIn(undefined, rights['workpackage.begin'])).toBe('create-workpackage');
  expect(commandIn({ command: { type: 'add-note' } }, rights['cycle.read'])).toBeUndefined();
});
