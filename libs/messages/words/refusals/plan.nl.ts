import { capitalised } from '../language.js';
import { type RefusalSentence } from './refusing.js';

/** Why a plan can't be changed this way, and what can be done, in Dutch. */
export const dutchPlanRefusals = {
  'phase-begun': ({ phase }) =>
    `${capitalised(phase)} is al begonnen en kan niet meer weg of van plaats veranderen. De einddatum verzetten kan wel.`,
  'phase-needed': ({ phase, detail }) => {
    const why: Partial<Record<string, string>> = {
      hypothesis: 'daarin wordt de hypothese vastgelegd',
      experiment: 'daarin proberen de teams het uit',
      evaluation: 'daarin wordt de evaluatie vastgesteld',
    };
    const because = why[detail('kind')];
    return `${capitalised(phase)} kan niet uit het plan${because ? `: ${because}` : ''}. Wil je niet verder? Stop dan de leercyclus.`;
  },
  'phase-left-out': ({ phase }) =>
    `${capitalised(phase)} staat nog niet in de nieuwe volgorde. Noem alle fases die nog moeten beginnen.`,
  'phase-twice': ({ phase }) => `${capitalised(phase)} staat twee keer in de nieuwe volgorde. Noem elke fase één keer.`,
  'phase-known': ({ phase }) => `${capitalised(phase)} staat al in het plan. Geef de nieuwe fase een andere naam.`,
  paused:
    'De leercyclus staat op pauze, dus er wordt nu niets besloten. Een notitie maken kan wel. Wil je verder? Vraag de projectleider om de pauze te beëindigen.',
  'not-paused': 'De leercyclus staat niet op pauze en gaat gewoon door. Je hoeft niets te doen.',
  'no-such-previous': 'De leercyclus waar deze op volgt, is er niet. Kies er een uit de lijst.',
  'no-plan-there':
    'Met deze blauwdruk kun je nu niet beginnen: hij is niet gepubliceerd, of er zit geen plan in. Kies een andere, of begin zonder blauwdruk.',
} as const satisfies Record<string, RefusalSentence>;
