import { type ToProgramme } from '../../api/send.js';
import { type Form, type Values } from '../../commands/form.js';
import { number, oneOf, several, text } from '../../commands/values.js';
import { capitalised } from '../../words/capitalised.js';
import { type Say } from '../../words/words.js';
import { changing, forWhich, type Settings, type Settled } from './settings.form.js';

type Rung = Settings['ladder'][number];

const told = ['who-must-act', 'deputy', 'lead', 'board'] as const;
const isAnother = ({ another }: Values): boolean => another === 'yes';

/** Who is told how many days before or after a deadline: which of these stay, and one more. */
export const ladderForm: Form<Settled, ToProgramme> = {
  fields: [
    {
      name: 'ladder',
      kind: 'some',
      options: ({ settings }, { say }) =>
        settings.ladder.map((rung) => ({ value: rung.step, label: sayRung(rung, say) })),
      optional: true,
    },
    { name: 'another', kind: 'tick' },
    { name: 'days', kind: 'number', when: isAnother },
    { name: 'counting', kind: 'choice', words: ['working', 'calendar'], when: isAnother },
    { name: 'side', kind: 'choice', words: ['before', 'after'], when: isAnother },
    { name: 'tell', kind: 'choice', words: told, when: isAnother },
    ...forWhich,
  ],
  hasHelp: true,
  prefill: ({ here: { settings } }) => ({
    ladder: settings.ladder.map(({ step }) => step).join(','),
    ...{ days: '', counting: 'working', side: 'before', tell: 'who-must-act', appliesTo: 'new-cycles' },
  }),
  make: (filled) => changing({ ladder: ladderIn(filled.values, filled.here.settings) }, filled),
};

/** A rung as one reads it: „Een werkdag van tevoren: wie aan zet is”. */
function sayRung({ days, counting, tell }: Rung, say: Say<string>): string {
  const side = days === 0 ? 'on-the-day' : `${counting}-${days < 0 ? 'before' : 'after'}`;
  const when = capitalised(say(`rung-${side}`, { count: Math.abs(days) }));
  return `${when}: ${say(tell).toLowerCase()}`;
}

/** Those that stay, and the one that was added, in the order in which they come. */
function ladderIn(values: Values, { ladder }: Settings): Rung[] {
  const kept = ladder.filter(({ step }) => several(values, 'ladder').includes(step));
  if (!isAnother(values)) return kept;
  const away = number(values, 'days');
  const days = values.side === 'after' ? away : 0 - away;
  const [counting, tell] = [
    oneOf(['working', 'calendar'], text(values, 'counting')),
    oneOf(told, text(values, 'tell')),
  ];
  const added = { step: nameOf({ days, counting }, kept), days, counting, tell };
  return [...kept, added].sort((one, other) => one.days - other.days);
}

/** A name that no other rung has: `3-working-days-before`, and where two are told on one day, a number behind it. */
function nameOf({ days, counting }: Pick<Rung, 'days' | 'counting'>, others: Rung[]): string {
  const unit = counting === 'working' ? 'working-days' : 'days';
  const name = days === 0 ? 'on-the-day' : `${Math.abs(days)}-${unit}-${days < 0 ? 'before' : 'after'}`;
  const taken = (step: string) => others.some((other) => other.step === step);
  let free = name;
  for (let place = 2; taken(free); place++) free = `${name}-${place}`;
  return free;
}
