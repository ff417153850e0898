import { type RefusalSentence } from './refusing.js';
import { type dutchWritingRefusals } from './writing.nl.js';

/** Why what was written can't be changed, shared or added to now, and what can be done, in English. */
export const englishWritingRefusals: Record<keyof typeof dutchWritingRefusals, RefusalSentence> = {
  'hypothesis-not-locked': 'The hypothesis is not locked yet, so there is no need to adjust it. Just write it anew.',
  'amendment-open':
    'An adjustment is still to be decided. Wait for that decision, or have that adjustment taken back first.',
  'no-amendment': 'No adjustment is waiting now. Do you want to change something? Adjust the hypothesis.',
  'nothing-changes': 'This changes nothing. Change something, or leave it as it is.',
  'form-needs-all':
    'The form of a hypothesis can only change from exploring to testing. Fill in all fields of a testing hypothesis for that.',
  'not-yours-to-withdraw':
    'Somebody else proposed this adjustment. Ask them to take it back, or say “not yet” when it is decided.',
  'no-such-line': 'This line is not there, or not possible here. Choose a note or a measurement from the list.',
  'line-not-yours': "This line is somebody else's. Ask them to do it, or ask the project lead.",
  'hidden-already':
    'This line is hidden and its text was erased, so nothing changes in it any more. Is there something to tell? Add a new note.',
  'nothing-to-share': 'First choose what to share: lines from the list, or all of a team so far.',
  'not-correctable':
    "This line can't be corrected. Only a note or a measurement can. Is something not right? Add a note about it.",
  'evaluation-not-open':
    'There is no evaluation to add this to now: it is not written yet, or it is closed. You can still add a note.',
  'supplement-not-open':
    'No supplement to the evaluation is possible now: there are no new data. Record the new data first.',
};
