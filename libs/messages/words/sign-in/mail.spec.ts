import { describe, expect, it } from '@jest/globals';
import { writeSignInMail } from './mail.js';

const link = 'https://leerlus.example/sign-in/link?token=abc';

describe('the mail to sign in with', () => {
  it('has a link, a code that can be read out, and how long both last, in plain Dutch', () => {
    const { subject, text } = writeSignInMail({ language: 'nl', link, code: '012345', minutes: 30 });
    expect(subject).toBe('Inloggen bij Leerlus');
    expect(text).toContain(`\n\n${link}\n\n`);
    expect(text).toContain('\n\n012 345\n\n');
    expect(text).toContain('De link en de code werken nog 30 minuten, en één keer.');
    expect(text).toContain('Vroeg je dit niet zelf? Dan hoef je niets te doen.');
  });

  it('says the same in English, and in HTML without anything that is fetched or run', () => {
    const { text, html } = writeSignInMail({ language: 'en', link, code: '012345', minutes: 1 });
    expect(text).toContain('work for one more minute, and once');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<a href="${link}">`);
    for (const sentence of ['Do not pass the code on', '012 345', 'one more minute']) expect(html).toContain(sentence);
    expect(html).not.toMatch(/<script|<img|<style|style=|src=/);
  });
});
