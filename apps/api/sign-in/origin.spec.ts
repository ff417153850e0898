import { expect, it } from '@jest/globals';
import { counted, networkOf } from './origin.js';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2:ffff::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, ''],
])('%s belongs to the network %s', (ip, network) => {
  expect(networkOf({ ip })).toBe(network);
});

it('what is counted can be told apart, and not be found out without the secret', () => {
  const [one, other] = [{ SESSION_SECRET: 'one' }, { SESSION_SECRET: 'other' }];
  expect(counted(one, 'a@example.org')).toBe(counted(one, 'a@example.org'));
  expect(counted(one, 'a@example.org')).not.toBe(counted(one, 'b@example.org'));
  expect(counted(one, 'a@example.org')).not.toBe(counted(other, 'a@example.org'));
});
