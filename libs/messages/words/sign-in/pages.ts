import { type InEach } from '../language.js';

/** The words of the pages on which people sign in. */
export interface PageWords {
  signIn: string;
  intro: string;
  address: string;
  sendMail: string;
  workAccount: string;
  workAccountRemembered: string;
  or: string;
  remember: string;
  rememberHelp: string;
  mailSent: string;
  mailSentDetail: (minutes: number) => string;
  code: string;
  withCode: string;
  nothingCame: string;
  another: string;
  oneMore: string;
  oneMoreDetail: string;
  go: string;
  signedIn: string;
  signedInDetail: (name: string) => string;
  signOut: string;
  askedWith: (address: string) => string;
  confirmAddress: string;
  confirmAddressDetail: string;
  addressChanged: string;
  addressChangedDetail: string;
  account: string;
  onward: string;
}

/** What the pages say, in each language. */
export const pageWords: InEach<PageWords> = {
  nl: {
    signIn: 'Inloggen',
    intro: 'We sturen je een mail met een link en een code. Een wachtwoord heb je niet nodig.',
    address: 'Je e-mailadres',
    sendMail: 'Stuur me een mail',
    workAccount: 'Inloggen met je werkaccount',
    workAccountRemembered: 'Inloggen met je werkaccount en dit apparaat onthouden',
    or: 'Geen werkaccount?',
    remember: 'Onthoud dit apparaat',
    rememberHelp:
      'Alleen op een apparaat dat je niet met anderen deelt. Voor besluiten vragen we soms opnieuw wie je bent.',
    mailSent: 'Kijk in je mail',
    mailSentDetail: (minutes) =>
      `Kennen we dit adres, dan is er nu een mail onderweg. Druk op de link, of typ hier de zes cijfers. Ze werken ${minutes} minuten.`,
    code: 'De zes cijfers uit de mail',
    withCode: 'Inloggen',
    nothingCame: 'Kwam er niets? Kijk bij ongewenste mail, en of je adres klopt.',
    another: 'Vraag een nieuwe mail',
    oneMore: 'Nog één druk op de knop',
    oneMoreDetail: 'Zo weten we dat jij het bent, en niet een programma dat je mail nakijkt.',
    go: 'Ja, log me in',
    signedIn: 'Je bent ingelogd',
    signedInDetail: (name) => `Je bent ingelogd als ${name}.`,
    signOut: 'Uitloggen',
    askedWith: (address) => `Je logde in met ${address}.`,
    confirmAddress: 'Ja, dit is mijn nieuwe adres',
    confirmAddressDetail: 'Zo weten we dat jij deze mail kreeg, en niet een programma dat je mail nakijkt.',
    addressChanged: 'Je e-mailadres is gewijzigd',
    addressChangedDetail:
      'Je logt voortaan in met dit adres, en onze mails komen hier. Op andere apparaten log je opnieuw in. Knoppen in oudere mails werken niet meer.',
    account: 'Naar „Mijn account”',
    onward: 'Verder naar Leerlus',
  },
  en: {
    signIn: 'Sign in',
    intro: 'We send you a mail with a link and a code. You need no password.',
    address: 'Your e-mail address',
    sendMail: 'Send me a mail',
    workAccount: 'Sign in with your work account',
    workAccountRemembered: 'Sign in with your work account and remember this device',
    or: 'No work account?',
    remember: 'Remember this device',
    rememberHelp: 'Only on a device that you share with nobody. For decisions we sometimes ask again who you are.',
    mailSent: 'Look in your mail',
    mailSentDetail: (minutes) =>
      `If we know this address, a mail is on its way. Press the link, or type the six digits here. They work for ${minutes} minutes.`,
    code: 'The six digits from the mail',
    withCode: 'Sign in',
    nothingCame: 'Nothing came? Look among unwanted mail, and whether your address is right.',
    another: 'Ask for a new mail',
    oneMore: 'One more press',
    oneMoreDetail: 'So we know that it is you, and not a program that checks your mail.',
    go: 'Yes, sign me in',
    signedIn: 'You are signed in',
    signedInDetail: (name) => `You are signed in as ${name}.`,
    signOut: 'Sign out',
    askedWith: (address) => `You signed in with ${address}.`,
    confirmAddress: 'Yes, this is my new address',
    confirmAddressDetail: 'So we know that it is you who got this mail, and not a program that checks it.',
    addressChanged: 'Your e-mail address was changed',
    addressChangedDetail:
      'From now on you sign in with this address, and our mails come here. On other devices you sign in again. Buttons in older mails work no longer.',
    account: 'To “My account”',
    onward: 'Go on to Leerlus',
  },
};
