import { type RefusalSentence } from './refusing.js';

/** Why what was written can't be changed, shared or added to now, and what can be done, in Dutch. */
export const dutchWritingRefusals = {
  'hypothesis-not-locked':
    'De hypothese is nog niet vastgelegd. Bijstellen hoeft dus niet: schrijf de tekst gewoon opnieuw.',
  'amendment-open':
    'Er ligt al een bijstelling waarover nog besloten wordt. Wacht op dat besluit, of laat die bijstelling eerst intrekken.',
  'no-amendment': 'Er ligt nu geen bijstelling. Wil je iets veranderen? Stel de hypothese bij.',
  'nothing-changes': 'Zo verandert er niets. Pas iets aan, of laat het zoals het is.',
  'form-needs-all':
    'De vorm van een hypothese veranderen kan alleen van verkennend naar toetsend. Vul daarvoor alle velden van een toetsende hypothese in.',
  'not-yours-to-withdraw':
    'Deze bijstelling is door iemand anders voorgesteld. Vraag die persoon om die in te trekken, of zeg bij het besluit „nog niet akkoord”.',
  'no-such-line': 'Deze regel is er niet, of kan hier niet. Kies een notitie of een meting uit de lijst.',
  'line-not-yours': 'Deze regel is van iemand anders. Vraag die persoon om het te doen, of vraag het de projectleider.',
  'hidden-already':
    'Deze regel is verborgen en de tekst is gewist. Daar verandert niets meer aan. Wil je iets vertellen? Maak een nieuwe notitie.',
  'nothing-to-share': 'Kies eerst wat je wilt delen: regels uit de lijst, of alles van een team tot nu toe.',
  'not-correctable':
    'Deze regel kun je niet verbeteren. Dat kan alleen bij een notitie of een meting. Klopt er iets niet? Maak er een notitie over.',
  'evaluation-not-open':
    'Er is nu geen evaluatie waar dit bij kan: die is nog niet geschreven, of al afgesloten. Een notitie maken kan wel.',
  'supplement-not-open':
    'Een aanvulling op de evaluatie kan nu niet: er zijn geen nieuwe gegevens. Voer eerst de nieuwe gegevens in.',
} as const satisfies Record<string, RefusalSentence>;
