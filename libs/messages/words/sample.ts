import { type InEach } from './language.js';

/** What whoever looks at a sample has to know first: that it is one, and that its dates are later than in its source. */
export function sayBanner(months: number): InEach<string> {
  return {
    nl:
      `Voorbeeldgegevens. Alle datums zijn ${months} maanden later dan in de bron, zodat het experiment nu loopt. ` +
      'Wat niet uit de bron komt, staat in de lijst met voorbeelden.',
    en:
      `Sample data. All dates are ${months} months later than in the source, so that the experiment runs now. ` +
      'What is not from the source is in the list of examples.',
  };
}
