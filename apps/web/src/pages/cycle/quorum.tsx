import { Select } from '../../design/field.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { text } from '../../commands/values.js';
import { type Labelled } from './filling.js';
import { deciding } from './forms/quorum.js';

const counts = ['0', '1', '2', '3', '4', '5'];

/** How many of each role must agree. */
export function Quorum({ values, onChange, label }: Labelled) {
  const say = useWords(cycleWords);
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="form pairs-of-fields">
        {deciding.map((role) => (
          <Select
            key={role}
            label={say(role)}
            value={text(values, `quorum:${role}`) || '0'}
            onChange={(count) => {
              onChange({ [`quorum:${role}`]: count });
            }}
            options={counts.map((value) => ({ value, label: value === '0' ? '–' : value }))}
          />
        ))}
      </div>
    </fieldset>
  );
}
