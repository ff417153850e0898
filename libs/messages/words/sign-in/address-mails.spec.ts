import { describe, expect, it } from '@jest/globals';
import { writeAskedMail, writeConfirmMail, writeDoneMail, writeTakenMail } from './address-mails.js';

const link = 'https://leerlus.example/sign-in/address?token=abc&x';

describe('the mail to an address that somebody asked for', () => {
  it('has a link, a code that can be read out, and says that nothing changes without them', () => {
    const { subject, text, html } = writeConfirmMail({ language: 'nl', link, code: '012345', minutes: 1 });
    expect(subject).toBe('Bevestig je nieuwe e-mailadres voor Leerlus');
    expect(text).toContain(`\n\n${link}\n\n`);
    expect(text).toContain('\n\n012 345\n\n');
    expect(text).toContain('werken nog één minuut, en één keer');
    expect(text).toContain('zonder bevestiging verandert er niets');
    expect(html).toContain('<a href="https://leerlus.example/sign-in/address?token=abc&amp;x">');
    expect(html).toContain('<strong>012 345</strong>');
  });

  it('says the same in English', () => {
    const { text, html } = writeConfirmMail({ language: 'en', link, code: '012345', minutes: 30 });
    expect(text).toContain('work for 30 more minutes, and once');
    expect(html).toContain('<html lang="en">');
  });
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const account = 'https://leerlus.example/account';

  it('the present address is told how to stop it, and the one of before whom to tell', () => {
    expect(writeAskedMail({ language, account }).text).toContain(`\n\n${account}\n`);
    expect(writeDoneMail({ language }).text).toMatch(/projectleider|project lead/);
  });

  it('no mail fetches or runs anything, and only the one that confirms can be used', () => {
    const mails = [writeAskedMail({ language, account }), writeDoneMail({ language }), writeTakenMail({ language })];
    for (const { subject, text, html } of mails) {
      expect(html).not.toMatch(/<script|<img|<style|style=|src=/);
      expect(text).not.toMatch(/token=|\d{3} \d{3}/);
      expect(subject).toContain('Leerlus');
    }
  });
});
