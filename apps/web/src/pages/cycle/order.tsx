import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '../../design/button.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { several } from '../../commands/values.js';
import { type Labelled } from './filling.js';

/** Phases in an order that can be changed, by buttons: that works by keyboard and by ear as well. */
export function Order({ field, values, cycle, onChange, label }: Labelled) {
  const say = useWords(commandWords);
  const names = several(values, field.name);
  const labelOf = (name: string) => cycle.plan.phases.find((phase) => phase.name === name)?.label ?? name;
  const move = (place: number, by: number) => {
    const next = [...names];
    next.splice(place + by, 0, ...next.splice(place, 1));
    onChange({ [field.name]: next.join(',') });
  };
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <ol className="lines">
        {names.map((name, place) => (
          <li key={name} className="row between">
            <span>
              {place + 1}. {labelOf(name)}
            </span>
            <span className="row">
              {place > 0 && (
                <Button
                  weight="quiet"
                  sign={ArrowUp}
                  onPress={() => {
                    move(place, -1);
                  }}
                  heard={say('earlierThat', { what: labelOf(name) })}
                >
                  {say('earlier')}
                </Button>
              )}
              {place < names.length - 1 && (
                <Button
                  weight="quiet"
                  sign={ArrowDown}
                  onPress={() => {
                    move(place, 1);
                  }}
                  heard={say('laterThat', { what: labelOf(name) })}
                >
                  {say('later')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
