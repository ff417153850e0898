import { expect, it } from '@jest/globals';
import { writeLetter } from '../../letters/write-letter.js';
import { invitationFor, type Invitation } from './invitation.js';

const invitation: Invitation = {
  by: 'Ans de Wit',
  programme: 'In de ggz',
  roles: ['partner', 'volger'],
  email: 'ton@example.org',
  language: 'nl',
  link: 'https://leerlus.example',
};

it('invites by name, with the roles, the address to sign in with and the link', () => {
  const { subject, text } = writeLetter(invitationFor(invitation));
  expect(subject).toBe('Uitnodiging: doe mee aan „In de ggz”');
  expect(text).toContain('Ans de Wit nodigt je uit voor „In de ggz”\n\nJe doet mee als partner en volger.');
  expect(text).toContain('Inloggen doe je met dit adres: ton@example.org.');
  expect(text).toContain('\nhttps://leerlus.example\n');
});

it('invites in the reader’s language, also when nobody in particular does', () => {
  const { subject, text } = writeLetter(invitationFor({ ...invitation, by: undefined, language: 'en' }));
  expect(subject).toBe('Invitation: take part in “In de ggz”');
  expect(text).toMatch(/^Dear reader,\n\nYou are invited to “In de ggz”\n/);
});
