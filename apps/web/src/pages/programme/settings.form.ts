import { type Programme } from '../../api/programme.queries.js';
import { type ToProgramme } from '../../api/send.js';
import { type Read } from '../../api/types.js';
import { type Filled, type Form, type Values } from '../../commands/form.js';
import { given, number, oneOf, several, text } from '../../commands/values.js';

/** What a programme has settled on. */
export type Settings = Read<'/api/programme/settings'>['settings'];

/** A programme with what it has settled on. */
export interface Settled {
  programme: Programme;
  settings: Settings;
}

/** For which cycles a change is, and why. */
export const forWhich: Form<Settled, ToProgramme>['fields'] = [
  { name: 'appliesTo', kind: 'choice', words: ['new-cycles', 'running-too'] },
  { name: 'reason', kind: 'typed', max: 2_000, optional: true },
];

const free = ['good-friday', 'liberation-day', 'liberation-day-each-fifth-year'] as const;
const isAnother = ({ quiet = '' }: Values): boolean => quiet.trim() !== '';

/** What a programme has settled on and changes now and then. Only what became different is sent. */
export const settingsForm: Form<Settled, ToProgramme> = {
  fields: [
    { name: 'toldAt', kind: 'line', max: 5 },
    { name: 'leastMeasurements', kind: 'number' },
    { name: 'aloneBelow', kind: 'number' },
    { name: 'alsoFree', kind: 'some', words: free, optional: true },
    {
      name: 'quietPeriods',
      kind: 'some',
      options: ({ settings }, { dates }) =>
        settings.quietPeriods.map(({ name, region, from, until }, place) => ({
          value: String(place),
          label: `${region === undefined ? name : `${name} (${region})`}: ${dates.day(from)} – ${dates.day(until)}`,
        })),
      optional: true,
      when: ({ hasQuiet }) => hasQuiet === 'yes',
    },
    { name: 'quiet', kind: 'line', max: 80, optional: true },
    { name: 'region', kind: 'line', max: 80, optional: true, when: isAnother },
    { name: 'quietFrom', kind: 'date', when: isAnother },
    { name: 'quietUntil', kind: 'date', when: isAnother },
    ...forWhich,
  ],
  hasHelp: true,
  prefill: ({ here: { settings } }) => ({
    toldAt: settings.toldAt,
    leastMeasurements: String(settings.leastMeasurements),
    aloneBelow: String(settings.aloneBelow),
    alsoFree: settings.alsoFree.join(','),
    quietPeriods: settings.quietPeriods.map((_, place) => place).join(','),
    hasQuiet: settings.quietPeriods.length > 0 ? 'yes' : '',
    appliesTo: 'new-cycles',
  }),
  make: (filled) =>
    changing(
      different(filled.here.settings, {
        toldAt: text(filled.values, 'toldAt'),
        leastMeasurements: number(filled.values, 'leastMeasurements'),
        aloneBelow: number(filled.values, 'aloneBelow'),
        alsoFree: free.filter((each) => several(filled.values, 'alsoFree').includes(each)),
        quietPeriods: quietIn(filled.values, filled.here.settings),
      }),
      filled,
    ),
};

/** These changes, for the cycles and with the reason that were filled in; they rest on the settings that were seen. */
export function changing(
  changes: Extract<ToProgramme['command'], { type: 'change-settings' }>['changes'],
  { values, here: { programme } }: Pick<Filled<Settled>, 'values' | 'here'>,
): ToProgramme {
  return {
    command: {
      type: 'change-settings',
      changes,
      appliesTo: oneOf(['new-cycles', 'running-too'], text(values, 'appliesTo')),
      ...given(values, 'reason'),
    },
    restsOn: { part: 'settings', version: programme.settings.version },
  };
}

/** Those that stay, and another one where one was named. */
function quietIn(values: Values, { quietPeriods }: Settings): Settings['quietPeriods'] {
  const kept = quietPeriods.filter((_, place) => several(values, 'quietPeriods').includes(String(place)));
  if (!isAnother(values)) return kept;
  const { quietFrom: from, quietUntil: until } = values;
  return [...kept, { name: text(values, 'quiet'), ...given(values, 'region'), from: from ?? '', until: until ?? '' }];
}

function different<Changed extends Partial<Settings>>(before: Settings, changed: Changed): Partial<Changed> {
  const entries = Object.entries(changed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(entries) as Partial<Changed>;
}
