import { expect, it } from '@jest/globals';
import { liveFiveYears } from '../../test/support/builders/five-years.js';
import { type CycleState } from '../domain/cycle/cycle.state.js';

it('lives five years of a cycle: every command decided, its dates passed, closed at the end', () => {
  const life = liveFiveYears('cycle-1');
  expect(life.faults).toEqual([]);
  expect(Object.values(life.receipts).filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  const passed = life.events.filter(({ event }) => event.type === 'deadline-passed').map(({ recorded }) => recorded);
  expect(passed).toEqual(['2027-03-31T22:00:00.000Z', '2030-11-29T23:00:00.000Z']);
  expect(life.standing).toMatchObject({ closed: true });
  expect((life.state as CycleState).counts.notes).toBe(245);
});
