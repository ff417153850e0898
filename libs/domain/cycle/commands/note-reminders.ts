import { checkStay, type CycleVerb } from '../cycle.verb.js';

/** Records how many messages are planned for a stay, and whatever nobody would hear. */
export const noteReminders: CycleVerb<'note-reminders'> = {
  check: () => undefined,
  decide(state, { entered, planned, gaps }) {
    checkStay(state, entered);
    if (state.remindersFor === entered) return [];
    return [
      { type: 'reminders-begun', entered, planned },
      ...gaps.map((gap) => ({ type: 'nobody-to-remind' as const, entered, ...gap })),
    ];
  },
};
