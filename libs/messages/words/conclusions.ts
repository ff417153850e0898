import { type Conclusion } from '../../domain/evaluation/conclusions.js';
import { type Language } from './language.js';

/**
 * A conclusion as its readers are told it: what was refuted is a result, and what can't be told yet says what it takes.
 *
 * @param told.measurements how many there are after the baseline
 * @param told.needed how many it takes to say something
 */
export function sayConclusion(told: {
  conclusion: Conclusion;
  measurements: number;
  needed: number;
  language: Language;
}): string {
  const { conclusion, measurements, needed, language } = told;
  const dutch = language === 'nl';
  switch (conclusion) {
    case 'confirmed':
      return dutch ? 'Bevestigd: de verwachting kwam uit.' : 'Confirmed: the expectation came true.';
    case 'refuted':
      return dutch
        ? 'Weerlegd: de verwachting kwam niet uit. Wat weten jullie nu dat je eerst niet wist?'
        : 'Refuted: the expectation did not come true. What do you know now that you did not know before?';
    case 'too-early':
      return tooEarly({ measurements, needed, dutch });
  }
}

function tooEarly({ measurements, needed, dutch }: { measurements: number; needed: number; dutch: boolean }): string {
  if (measurements >= needed) return dutch ? 'Nog niet te zeggen.' : 'Too early to say.';
  const counted = measurements === 1;
  return dutch
    ? `Nog niet te zeggen: er ${counted ? 'is 1 meting' : `zijn ${measurements} metingen`}, er zijn er minstens ${needed} nodig.`
    : `Too early to say: ${counted ? '1 measurement' : `${measurements} measurements`}, at least ${needed} needed.`;
}
