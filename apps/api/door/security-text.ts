import { DateTime } from 'luxon';

/** How long (days) the text holds from when it is read: RFC 9116 wants less than a year, so that none grows stale. */
const HOLDS = 180;

/**
 * The text of security.txt (RFC 9116).
 *
 * @param at.contact a mail address, or the address of a page
 */
export function sayWhereToReport(at: { contact: string; publicUrl: string; now: Date }): string {
  const expires = DateTime.fromJSDate(at.now, { zone: 'utc' }).plus({ days: HOLDS }).startOf('day');
  const lines = [
    `Contact: ${/^(https|mailto):/.test(at.contact) ? at.contact : `mailto:${at.contact}`}`,
    `Expires: ${expires.toISO({ suppressMilliseconds: true }) ?? ''}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', at.publicUrl).href}`,
  ];
  return `${lines.join('\n')}\n`;
}
