import { type dutchCoalitionRefusals } from './coalition.nl.js';
import { type RefusalSentence } from './refusing.js';

/** Why something can't be done with an entry, a pledge or a required party now, and what can, in English. */
export const englishCoalitionRefusals: Record<keyof typeof dutchCoalitionRefusals, RefusalSentence> = {
  'no-such-partner-type': 'The programme does not know this type of partner. Choose one from the list.',
  'step-same': ({ entry }) =>
    `${entry ? `“${entry}”` : 'This step'} stands in that place already. Nothing to do.`.replace(
      /^“\p{L}/u,
      (beginning) => beginning.toUpperCase(),
    ),
  'step-came-later':
    'Something else was recorded after this day. Choose a later day, or record what was then as an ordinary step.',
  'steps-full': ({ count }) =>
    `This entry has ${count('most') ?? 60} steps already, and can't have more. Ask the project lead.`,
  'entry-paused': 'This organisation has stopped for a while. Let it go on again first.',
  'entry-not-paused': 'This organisation has not stopped. Nothing to do.',
  'entry-over': ({ entry }) =>
    `This entry is over${entry && ` (“${entry}”)`}. Is the organisation back? Then record a new step, or renew the entry.`,
  'entered-already':
    'This organisation has signed already. Does it no longer take part? Then record that it leaves, with a reason.',
  'not-entered': 'This organisation has not entered yet, so it need not leave. Record that it does not enter.',
  'nothing-to-renew': 'There is no end date to renew. First agree until when this holds.',
  'waived-already': 'The board has decided this already. Nothing left to do.',
  'not-required': 'The programme does not wait for this organisation. Nothing to decide.',
  'requirement-not-waivable':
    "You can't start without this organisation: it is a condition of the funder. Ask for the signature, or talk to the funder.",
  'no-pledges-here': 'This programme does not use pledges. Nothing to do.',
  'no-such-level': 'The programme does not know this level. Choose one from the list.',
  'signed-already': 'This pledge has been signed already. Nothing left to do.',
  'not-signed': "This pledge has not been signed yet, so it can't be renewed. First ask for the signature.",
  'period-over': 'The period of this pledge is over. Take it back and make a new one.',
  'pledge-withdrawn': 'This pledge was taken back. You can still read it. Want to go on? Make a new pledge.',
  'no-party-out': 'All parties that this cycle relies on still take part. Nothing to decide.',
  'went-on-already': 'It has been decided already to go on without this party. Nothing left to do.',
};
