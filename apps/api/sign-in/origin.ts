import { type Request } from 'express';
import { derivedFrom } from '../../../libs/identity/sign-in/secrets.js';
import { type Env } from '../tokens.js';

/**
 * A network or an address as it is counted: a digest under this installation's secret, so that whoever reads the table
 * finds none by trying them all.
 */
export function counted({ SESSION_SECRET }: Pick<Env, 'SESSION_SECRET'>, what: string): string {
  return derivedFrom(SESSION_SECRET, `sign-in:${what}`);
}

/** The network that a request comes from: an IPv4 address, or the first half of one of IPv6, which a household shares. */
export function networkOf({ ip = '' }: Pick<Request, 'ip'>): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return plain.includes(':') ? firstHalf(plain) : plain;
}

function firstHalf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::');
  const leading = before.split(':').filter(Boolean);
  const trailing = (after ?? '').split(':').filter(Boolean);
  const zeroes = Array.from({ length: Math.max(0, 8 - leading.length - trailing.length) }, () => '0');
  const groups = after === undefined ? leading : [...leading, ...zeroes, ...trailing];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
