import { type Cycle } from '../../api/types.js';
import { Tick } from '../../design/field.js';
import { useMe } from '../../session/me.js';

/** People around a cycle who may have written something together. */
export function Persons({
  label,
  help,
  cycle,
  chosen,
  onChange,
}: {
  label: string;
  help: string;
  cycle: Cycle;
  chosen: string[];
  onChange: (chosen: string) => void;
}) {
  const me = useMe();
  const around = [
    ...cycle.teams.flatMap(({ coordinators }) => coordinators),
    ...(cycle.hypothesis?.authors ?? []),
    ...(cycle.evaluation?.authors ?? []),
  ];
  const others = [...new Map(around.map((person) => [person.id, person])).values()].filter(
    ({ id }) => id !== me.person,
  );
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <p className="small soft">{help}</p>
      {others.map(({ id, name }) => (
        <Tick
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(checked) => {
            onChange((checked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(','));
          }}
        />
      ))}
    </fieldset>
  );
}
