import { Choice, Select, TextField, Tick } from '../design/field.js';
import { Typed } from '../design/typed.js';
import { useDates } from '../words/dates.js';
import { formWords } from '../words/forms.js';
import { useWords, type Say } from '../words/words.js';
import { type Field, type Option, type Values } from './form.js';
import { useOptions } from './sources.js';
import { several } from './values.js';

interface Filling<Here> {
  field: Field<Here>;
  here: Here;
  /** What a field and its words are called on this page. */
  say: Say<string>;
  values: Values;
  isFirst: boolean;
  fault: string | undefined;
  onChange: (next: Values) => void;
}

/** One thing that a command asks. */
export function AskedField<Here>(filling: Filling<Here>) {
  const { field, values, say, isFirst, fault, onChange } = filling;
  const sayForm = useWords(formWords);
  const { name, kind, max = 2_000, optional } = field;
  const asked = {
    label: say(name),
    value: values[name] ?? '',
    onChange: (next: string) => {
      onChange({ [name]: next });
    },
    ...(optional && { optional: sayForm('optional') }),
  };
  const required = !optional;
  switch (kind) {
    case 'typed':
      return <Typed {...asked} maxLength={max} isFirst={isFirst} />;
    case 'line':
      return <TextField {...asked} maxLength={max} required={required} />;
    case 'email':
      return <TextField {...asked} type="email" maxLength={200} required={required} />;
    case 'number':
      return <TextField {...asked} maxLength={20} required={required} fault={fault} isNumber />;
    case 'date':
      return <TextField {...asked} type="date" required={required} />;
    case 'time':
      return <TextField {...asked} type="datetime-local" required={required} />;
    case 'tick':
      return (
        <Tick
          label={asked.label}
          checked={asked.value === 'yes'}
          onChange={(checked) => {
            asked.onChange(checked ? 'yes' : '');
          }}
        />
      );
    case 'choice':
    case 'one':
    case 'some':
      return <Chosen {...filling} label={asked.label} optional={asked.optional} />;
  }
}

/** What is chosen and not typed. */
function Chosen<Here>({
  field,
  here,
  say,
  values,
  onChange,
  label,
  optional,
}: Filling<Here> & { label: string; optional: string | undefined }) {
  const sourced = useOptions(field.from);
  const dates = useDates();
  const { name, kind } = field;
  const options: Option[] = [
    ...(field.words ?? []).map((value) => ({ value, label: say(value) })),
    ...(field.options?.(here, { dates, say }) ?? []),
    ...sourced,
  ];
  const value = values[name] ?? '';
  const set = (next: string) => {
    onChange({ [name]: next });
  };
  if (kind === 'choice') return <Choice label={label} value={value} onChange={set} options={options} />;
  if (kind === 'one') {
    return (
      <Select
        label={label}
        value={value}
        onChange={set}
        options={[{ value: '', label: '–' }, ...options]}
        required={optional === undefined}
        {...(optional !== undefined && { optional })}
      />
    );
  }
  const chosen = several(values, name);
  return (
    <fieldset className="choice">
      <legend>
        {label} {optional !== undefined && <span className="soft">({optional})</span>}
      </legend>
      <div className={options.length > 8 ? 'many' : undefined}>
        {options.map((option) => (
          <Tick
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(checked) => {
              set((checked ? [...chosen, option.value] : chosen.filter((each) => each !== option.value)).join(','));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
