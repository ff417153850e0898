import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachmentNamed, fileNameOf } from './file-name.js';

describe("a file's name", () => {
  it('is its title, with nothing in it that a system refuses', () => {
    expect(fileNameOf('Tijdlijn: „Ja/nee?” bij GGnet', 'pdf')).toBe('Tijdlijn – Ja-nee- bij GGnet.pdf');
    expect(fileNameOf(' \n..', 'csv')).toBe('Leerlus.csv');
    expect(fileNameOf('x'.repeat(500), 'csv')).toHaveLength(104);
  });

  it('is told in plain letters to an old browser, and as it is to others', () => {
    expect(attachmentNamed('Tijdlijn – coördinatie 100%.pdf')).toBe(
      `attachment; filename="Tijdlijn - coordinatie 100_.pdf"; filename*=UTF-8''Tijdlijn%20%E2%80%93%20co%C3%B6rdinatie%20100%25.pdf`,
    );
  });

  it('fits into a header, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf(title, 'pdf');
        expect(name).toMatch(/^[^\\/:*?<>|"\p{Cc}]+\.pdf$/u);
        expect(attachmentNamed(name)).toMatch(
          /^attachment; filename="[^"\\%]+\.pdf"; filename\*=UTF-8''[\w.!~%-]+\.pdf$/,
        );
      }),
    );
  });
});
