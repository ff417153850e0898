import { capitalised } from '../language.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with an entry, a pledge or a required party now, and what can, in Dutch. */
export const dutchCoalitionRefusals = {
  'no-such-partner-type': 'Dit soort partner kent het programma niet. Kies een soort uit de lijst.',
  'step-same': ({ entry }) =>
    `${entry ? capitalised(`„${entry}”`) : 'Deze stap'} staat er op die plek al. Je hoeft niets te doen.`,
  'step-came-later':
    'Er is na deze dag al iets anders vastgelegd. Kies een latere dag, of leg vast wat er toen was als een gewone stap.',
  'steps-full': ({ count }) =>
    `Bij deze aansluiting staan al ${count('most') ?? 60} stappen. Meer kunnen er niet bij. Vraag het aan de projectleider.`,
  'entry-paused': 'Deze organisatie is tijdelijk gestopt. Laat haar eerst weer verdergaan.',
  'entry-not-paused': 'Deze organisatie is niet tijdelijk gestopt. Je hoeft niets te doen.',
  'entry-over': ({ entry }) =>
    `Deze aansluiting is voorbij${entry && ` („${entry}”)`}. Komt de organisatie terug? Leg dan een nieuwe stap vast, of verleng de aansluiting.`,
  'entered-already':
    'Deze organisatie heeft al getekend. Doet ze niet meer mee? Leg dan vast dat ze uitstapt, met een reden.',
  'not-entered':
    'Deze organisatie is nog niet aangesloten, dus uitstappen hoeft niet. Leg vast dat ze afziet van aansluiting.',
  'nothing-to-renew': 'Er is geen einddatum om te verlengen. Spreek eerst af tot wanneer dit geldt.',
  'waived-already': 'De stuurgroep besloot dit al. Je hoeft niets meer te doen.',
  'not-required': 'Het programma wacht niet op deze organisatie. Je hoeft niets te besluiten.',
  'requirement-not-waivable':
    'Zonder deze organisatie starten kan niet: dat is een voorwaarde van de financier. Vraag de handtekening aan, of overleg met de financier.',
  'no-pledges-here': 'Dit programma werkt niet met pledges. Je hoeft niets te doen.',
  'no-such-level': 'Dit niveau kent het programma niet. Kies een niveau uit de lijst.',
  'signed-already': 'Deze pledge is al getekend. Je hoeft niets meer te doen.',
  'not-signed': 'Deze pledge is nog niet getekend, dus verlengen kan nog niet. Vraag eerst de handtekening aan.',
  'period-over': 'De periode van deze pledge is al voorbij. Trek hem in en maak een nieuwe.',
  'pledge-withdrawn': 'Deze pledge is ingetrokken. Je kunt hem nog lezen. Wil je verder? Maak een nieuwe pledge.',
  'no-party-out': 'Alle partijen waar deze leercyclus op rekent, doen nog mee. Je hoeft niets te besluiten.',
  'went-on-already': 'Er is al besloten om zonder deze partij verder te gaan. Je hoeft niets meer te doen.',
} as const satisfies Record<string, RefusalSentence>;
