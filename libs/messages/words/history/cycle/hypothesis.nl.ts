import { type HypothesisEvent } from '../../../../domain/cycle/events/hypothesis.js';
import { type Sentences } from '../telling.js';
import { changesInDutch, knownInDutch } from './amending.nl.js';
import { proposedFields } from './changed-parts.js';
import { authorsInDutch, submittedInDutch, wroteInDutch } from './writing.js';

/** What happened to the hypothesis, in Dutch. */
export const dutchHypothesis: Sentences<HypothesisEvent> = {
  'hypothesis-drafted': ({ version, hypothesis }, telling) => {
    const text =
      hypothesis.form === 'testing'
        ? telling.quoteAll([hypothesis.if, hypothesis.then], (parts) => `Als ${parts.join(', dan ')}`)
        : telling.quote(hypothesis.expectation);
    return telling.withText(wroteInDutch('de hypothese', version, telling), text);
  },
  'hypothesis-submitted': ({ authors }, telling) => submittedInDutch('de hypothese', authors, telling),
  'hypothesis-locked': ({ version, afterStart }) => {
    const after = afterStart ? ', na de start' : '';
    return `de hypothese is vastgelegd (versie ${version})${after}. Bijstellen kan, met een reden.`;
  },
  'amendment-proposed': ({ changes, material, reason, known, authors, needs }, telling) => {
    const done = telling.did(
      'stelde voor om de hypothese bij te stellen',
      'er is voorgesteld om de hypothese bij te stellen',
    );
    const what = changesInDutch(changes, { verb: 'wordt', changed: proposedFields(changes, material) }, telling);
    const decided =
      needs === 'gate'
        ? 'Wie over de start beslist, moet hier opnieuw over beslissen.'
        : 'Akkoord van één van de beslissers is genoeg.';
    const said = `${done}${what && `: ${what}`}.${telling.aside('De reden', reason)}`;
    return `${said} ${knownInDutch(known, telling)} ${decided}${authorsInDutch(authors, telling)}`;
  },
  'amendment-withdrawn': (_, { did }) =>
    `${did('trok het voorstel voor een bijstelling in', 'het voorstel voor een bijstelling is ingetrokken')}. De hypothese blijft zoals die was.`,
  'hypothesis-amended': ({ version, hypothesis, changed, material, reason, known }, telling) => {
    const passive = 'de hypothese is bijgesteld';
    // A material one took effect when others agreed: whoever agreed last did not adjust it.
    const done = material ? passive : telling.did('stelde de hypothese bij', passive);
    const what = changesInDutch(hypothesis, { verb: 'werd', changed }, telling);
    const said = `${done} (versie ${version})${what && `: ${what}`}.${telling.aside('De reden', reason)}`;
    return `${said} ${knownInDutch(known, telling)}`;
  },
};
