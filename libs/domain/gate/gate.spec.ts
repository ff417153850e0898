import { describe, expect, it } from '@jest/globals';
import { isQuorate, missingRoles } from './gate.js';

const gate = {
  quorum: [
    { role: 'alt', count: 2 },
    { role: 'lead', count: 1 },
  ],
};
const agreed = (person: string, role: string) => ({ person, role });

describe('the approvals of a gate', () => {
  it('are missing as often as they are, role by role', () => {
    expect(missingRoles(gate, [])).toEqual(['alt', 'alt', 'lead']);
    expect(missingRoles(gate, [agreed('a', 'alt')])).toEqual(['alt', 'lead']);
    expect(missingRoles(gate, [agreed('a', 'alt'), agreed('b', 'alt')])).toEqual(['lead']);
  });

  it('are complete when each role has its quorum; more than that make up for no other role', () => {
    const two = [agreed('a', 'alt'), agreed('b', 'alt')];
    expect(isQuorate(gate, [...two, agreed('c', 'lead')])).toBe(true);
    expect(isQuorate(gate, [...two, agreed('c', 'alt')])).toBe(false);
  });

  it('count a person once, in the first role in which they agreed', () => {
    expect(missingRoles(gate, [agreed('a', 'alt'), agreed('a', 'alt')])).toEqual(['alt', 'lead']);
    expect(missingRoles(gate, [agreed('a', 'alt'), agreed('a', 'lead')])).toEqual(['alt', 'lead']);
  });

  it('count whoever pressed once, also when it was for another', () => {
    const forAnother = { ...agreed('b', 'lead'), by: 'a' };
    expect(missingRoles(gate, [agreed('c', 'alt'), agreed('a', 'alt'), forAnother])).toEqual(['lead']);
    expect(missingRoles(gate, [forAnother, agreed('c', 'alt'), agreed('a', 'alt')])).toEqual(['alt']);
    expect(missingRoles(gate, [forAnother, { ...agreed('d', 'alt'), by: 'a' }])).toEqual(['alt', 'alt']);
    expect(isQuorate(gate, [forAnother, agreed('c', 'alt'), { ...agreed('a', 'alt'), by: 'e' }])).toBe(true);
  });

  it('in a role that the gate does not ask for complete nothing', () => {
    expect(missingRoles(gate, [agreed('a', 'board')])).toEqual(['alt', 'alt', 'lead']);
  });
});
