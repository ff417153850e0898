import { isIP } from 'node:net';
import { z } from 'zod';

/** Names for ranges of private addresses, as Express knows them. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

const error =
  'name the proxies in front of Leerlus by address (10.0.0.4), by range (10.0.0.0/24), or as loopback, linklocal or ' +
  'uniquelocal, with commas between';

/** The proxies that are believed when they say for whom they ask. Nobody can be believed in general. */
export const trustedProxies = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .refine((proxies) => proxies.every(isProxy), { error });

function isProxy(proxy: string): boolean {
  const [address = '', bits, ...more] = proxy.split('/');
  if (bits === undefined) return RANGES.includes(proxy) || isIP(proxy) > 0;
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) > 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 8 && Number(bits) <= most;
}
