import { type ToMeeting } from '../../api/send.js';
import { type Meeting } from '../../api/process.queries.js';
import { type Body } from '../../api/types.js';
import { type Field, type Form, type Forms } from '../../commands/form.js';
import { given, text } from '../../commands/values.js';
import { clockIn, instantIn } from '../../words/time-zone.js';

const times: Field<unknown>[] = [
  { name: 'from', kind: 'time' },
  { name: 'until', kind: 'time' },
];
const place: Field<unknown> = { name: 'place', kind: 'line', max: 300, optional: true };

/** What is done with a meeting. */
export const meetingForms = {
  'answer-meeting': {
    fields: [{ name: 'answer', kind: 'choice', words: ['yes', 'no', 'maybe'] }],
    prefill: () => ({ answer: 'yes' }),
    make: ({ values: { answer } }) => ({
      command: { type: 'answer-meeting', answer: answer === 'no' || answer === 'maybe' ? answer : 'yes' },
    }),
  },
  'move-meeting': {
    fields: [...times, place],
    hasHelp: true,
    prefill: ({ here, timeZone }) => ({
      from: clockIn(Date.parse(here.from), timeZone),
      until: clockIn(Date.parse(here.until), timeZone),
      place: here.place ?? '',
    }),
    make: ({ values, timeZone, here }) => {
      const moved = given(values, 'place');
      return {
        command: {
          type: 'move-meeting',
          from: instantIn(text(values, 'from'), timeZone),
          until: instantIn(text(values, 'until'), timeZone),
          ...(moved.place !== here.place && moved),
        },
      };
    },
  },
  'cancel-meeting': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'cancel-meeting', reason: text(values, 'reason') } }),
  },
} satisfies Forms<Meeting, ToMeeting>;

/** Plans a meeting of a working group, or of the board where no workpackage is chosen. */
export const planMeeting: Form<{ workpackage: string | undefined }, Body<'/api/meetings'>> = {
  fields: [
    { name: 'title', kind: 'line', max: 200 },
    { name: 'workpackage', kind: 'one', from: 'workpackages', optional: true },
    ...times,
    place,
    { name: 'agenda', kind: 'typed', max: 4_000, optional: true },
  ],
  hasHelp: true,
  prefill: ({ here: { workpackage = '' } }) => ({ workpackage }),
  make: ({ values, timeZone }) => ({
    title: text(values, 'title'),
    from: instantIn(text(values, 'from'), timeZone),
    until: instantIn(text(values, 'until'), timeZone),
    ...given(values, 'workpackage'),
    ...given(values, 'place'),
    ...given(values, 'agenda'),
  }),
};
