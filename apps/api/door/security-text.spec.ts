import { expect, it } from '@jest/globals';
import { sayWhereToReport } from './security-text.js';

const at = { publicUrl: 'https://leerlus.gem.nl', now: new Date('2026-03-03T13:30:00Z') };

it('says where to report a leak, for less than a year from now', () => {
  expect(sayWhereToReport({ ...at, contact: 'lek@gem.nl' })).toBe(
    'Contact: mailto:lek@gem.nl\n' +
      'Expires: 2026-08-30T00:00:00Z\n' +
      'Preferred-Languages: nl, en\n' +
      'Canonical: https://leerlus.gem.nl/.well-known/security.txt\n',
  );
});

it.each(['https://gem.nl/lek', 'mailto:lek@gem.nl'])('gives %s as it is', (contact) => {
  expect(sayWhereToReport({ ...at, contact })).toContain(`Contact: ${contact}\n`);
});
