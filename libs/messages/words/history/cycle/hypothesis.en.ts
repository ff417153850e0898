import { type HypothesisEvent } from '../../../../domain/cycle/events/hypothesis.js';
import { type Sentences } from '../telling.js';
import { changesInEnglish, knownInEnglish } from './amending.en.js';
import { proposedFields } from './changed-parts.js';
import { authorsInEnglish, submittedInEnglish, wroteInEnglish } from './writing.js';

/** What happened to the hypothesis, in English. */
export const englishHypothesis: Sentences<HypothesisEvent> = {
  'hypothesis-drafted': ({ version, hypothesis }, telling) => {
    const text =
      hypothesis.form === 'testing'
        ? telling.quoteAll([hypothesis.if, hypothesis.then], (parts) => `If ${parts.join(', then ')}`)
        : telling.quote(hypothesis.expectation);
    return telling.withText(wroteInEnglish('the hypothesis', version, telling), text);
  },
  'hypothesis-submitted': ({ authors }, telling) => submittedInEnglish('the hypothesis', authors, telling),
  'hypothesis-locked': ({ version, afterStart }) => {
    const after = afterStart ? ', after the start' : '';
    return `the hypothesis was locked (version ${version})${after}. It can be adjusted, with a reason.`;
  },
  'amendment-proposed': ({ changes, material, reason, known, authors, needs }, telling) => {
    const done = telling.did('proposed to adjust the hypothesis', 'it was proposed to adjust the hypothesis');
    const what = changesInEnglish(changes, { verb: 'becomes', changed: proposedFields(changes, material) }, telling);
    const decided =
      needs === 'gate'
        ? 'Those who decide on the start have to decide on this again.'
        : 'The agreement of one of the deciders is enough.';
    const said = `${done}${what && `: ${what}`}.${telling.aside('The reason', reason)}`;
    return `${said} ${knownInEnglish(known, telling)} ${decided}${authorsInEnglish(authors, telling)}`;
  },
  'amendment-withdrawn': (_, { did }) =>
    `${did('took back the proposed adjustment', 'the proposed adjustment was taken back')}. The hypothesis stays as it was.`,
  'hypothesis-amended': ({ version, hypothesis, changed, material, reason, known }, telling) => {
    const passive = 'the hypothesis was adjusted';
    // A material one took effect when others agreed: whoever agreed last did not adjust it.
    const done = material ? passive : telling.did('adjusted the hypothesis', passive);
    const what = changesInEnglish(hypothesis, { verb: 'became', changed }, telling);
    const said = `${done} (version ${version})${what && `: ${what}`}.${telling.aside('The reason', reason)}`;
    return `${said} ${knownInEnglish(known, telling)}`;
  },
};
