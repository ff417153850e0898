/** What can be wrong with signing in, and what to do about it: a title and a detail in each language. */
export const signInProblems = {
  'sign-in-again': {
    nl: [
      'Log even opnieuw in',
      'Voor dit besluit willen we zeker weten dat jij het bent. Log opnieuw in; wat je schreef, blijft staan.',
    ],
    en: [
      'Please sign in again',
      'For this we want to be sure that it is you. Sign in again; what you wrote stays where it is.',
    ],
  },
  'sign-in-late': {
    nl: [
      'Deze link of code werkt niet meer',
      'Hij is te oud, al gebruikt, of te vaak geprobeerd. Vraag een nieuwe; die heb je binnen een minuut.',
    ],
    en: [
      'This link or code works no longer',
      'It is too old, was used before, or was tried too often. Ask for a new one; it takes a minute.',
    ],
  },
  'wrong-code': {
    nl: ['Deze code klopt niet', 'Kijk in de nieuwste mail en typ de zes cijfers nog eens.'],
    en: ['This code is not right', 'Look in the newest mail and type the six digits once more.'],
  },
  'too-many-sign-ins': {
    nl: ['Even wachten', 'Er is hier net heel vaak om een mail gevraagd. Probeer het over een uur opnieuw.'],
    en: ['A moment, please', 'A mail was asked for very often just now. Try again in an hour.'],
  },
  'not-invited': {
    nl: [
      'We kennen je hier nog niet',
      'Je bent nog niet uitgenodigd, of met een ander adres. Vraag de projectleider van je programma om je uit te nodigen.',
    ],
    en: [
      'We do not know you here yet',
      "You have not been invited yet, or with another address. Ask your programme's project lead to invite you.",
    ],
  },
  'sign-in-refused': {
    nl: [
      'Inloggen is niet gelukt',
      'Wat er terugkwam, hoort niet bij wat je hier begon. Er is niets gebeurd. Begin opnieuw met inloggen.',
    ],
    en: [
      'Signing in did not work',
      'What came back does not belong to what you began here. Nothing happened. Begin signing in again.',
    ],
  },
  'sign-in-away': {
    nl: [
      'Inloggen met je werkaccount lukt even niet',
      'De inlogdienst van je organisatie antwoordt niet. Probeer het zo nog eens, of log in met een mail.',
    ],
    en: [
      'Signing in with your work account does not work just now',
      "Your organisation's sign-in service does not answer. Try again soon, or sign in by mail.",
    ],
  },
  'same-address': {
    nl: ['Dit is je adres al', 'Je gebruikt dit adres nu ook. Er verandert niets.'],
    en: ['This is your address already', 'You use this address now, too. Nothing changes.'],
  },
  'address-change-late': {
    nl: [
      'Deze link of code werkt niet meer',
      'Hij is te oud, al gebruikt, of te vaak geprobeerd. Vraag de wijziging opnieuw aan bij „Mijn account”.',
    ],
    en: [
      'This link or code works no longer',
      'It is too old, was used before, or was tried too often. Ask for the change again under “My account”.',
    ],
  },
  'address-taken': {
    nl: [
      'Met dit adres is er al een account',
      'Iemand begon intussen met dit adres. Er is niets veranderd. Kies een ander adres.',
    ],
    en: [
      'There is an account with this address already',
      'Somebody began with this address meanwhile. Nothing was changed. Choose another one.',
    ],
  },
  'invalid-token': {
    nl: ['Dit token werkt niet', 'Het bestaat niet, is verlopen of ingetrokken. Maak een nieuw token in Leerlus.'],
    en: ['This token does not work', 'It does not exist, has expired or was revoked. Make a new token in Leerlus.'],
  },
  'not-by-token': {
    nl: ['Dit kan niet met een token', 'Dit token mag dit niet. Log zelf in om het te doen.'],
    en: ['This can not be done with a token', 'This token may not do this. Sign in yourself to do it.'],
  },
  'token-not-made': {
    nl: [
      'Dit token is niet gemaakt',
      'Kies een dag die nog komt, hooguit een jaar vooruit. Heb je al twintig tokens? Trek er dan eerst een in.',
    ],
    en: [
      'This token was not made',
      'Choose a day to come, at most a year ahead. Do you have twenty tokens already? Then revoke one first.',
    ],
  },
} as const;
