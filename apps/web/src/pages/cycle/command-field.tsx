import { useQuery } from '@tanstack/react-query';
import { blueprintChoices, cycleEvaluation } from '../../api/queries.js';
import { Choice, Select, TextField, Tick } from '../../design/field.js';
import { Typed } from '../../design/typed.js';
import { useMe } from '../../session/me.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { type Filling, type Labelled } from './filling.js';
import { goalOf } from './hypothesis-text.js';
import { several, text } from '../../commands/values.js';
import { Order } from './order.js';
import { Persons } from './persons.js';
import { Quorum } from './quorum.js';

type WordName = Parameters<ReturnType<typeof useWords<keyof (typeof commandWords)['nl']>>>[0];

/** One thing that a command asks. */
export function CommandField(filling: Filling) {
  const { field, values, cycle, isFirst, fault, onChange } = filling;
  const say = useWords(commandWords);
  const { name, kind, max = 2_000, optional, options = [] } = field;
  const value = values[name] ?? '';
  const label = isWord(name) ? say(name) : name;
  const mayBeEmpty = optional ? { optional: say('optional') } : {};
  const counted = field.isCounted ? goalOf(cycle.hypothesis?.content ?? null)?.indicator : undefined;
  const set = (next: string) => {
    onChange({ [name]: next });
  };
  switch (kind) {
    case 'typed':
      return <Typed label={label} value={value} onChange={set} maxLength={max} isFirst={isFirst} {...mayBeEmpty} />;
    case 'line':
      return (
        <TextField label={label} value={value} onChange={set} maxLength={max} required={!optional} {...mayBeEmpty} />
      );
    case 'number':
      return (
        <TextField
          label={label}
          {...(counted !== undefined && { help: say('counted', { indicator: counted }) })}
          value={value}
          onChange={set}
          maxLength={20}
          required
          fault={fault}
          isNumber
        />
      );
    case 'date':
      return <TextField type="date" label={label} value={value} onChange={set} required={!optional} {...mayBeEmpty} />;
    case 'choice':
      return (
        <Choice
          label={label}
          value={value}
          onChange={set}
          options={options.map((each) => ({ value: each, label: isWord(each) ? say(each) : each }))}
        />
      );
    case 'tick':
      return (
        <Tick
          label={label}
          checked={value === 'yes'}
          onChange={(checked) => {
            set(checked ? 'yes' : '');
          }}
        />
      );
    case 'persons':
      return (
        <Persons label={label} help={say('authorsHelp')} cycle={cycle} chosen={several(values, name)} onChange={set} />
      );
    case 'teams':
      return <Teams {...filling} label={label} />;
    case 'results':
      return <Results {...filling} label={label} />;
    case 'blueprint':
      return <Blueprint {...filling} label={label} />;
    case 'phase':
      return (
        <Select
          label={label}
          value={value}
          onChange={set}
          options={cycle.plan.phases
            .filter(({ when }) => when !== 'past')
            .map((phase) => ({ value: phase.name, label: phase.label }))}
        />
      );
    case 'quorum':
      return <Quorum {...filling} label={label} />;
    case 'order':
      return <Order {...filling} label={label} />;
    case 'new-team':
      return <NewTeam {...filling} label={label} />;
    case 'conclusion':
    case 'follow-up':
      return <Concluding {...filling} label={label} />;
  }
}

/** Some of the cycle's teams. */
function Teams({ field, values, cycle, onChange, label }: Labelled) {
  const chosen = several(values, field.name);
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {cycle.teams.map(({ id, name }) => (
        <Tick
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(checked) => {
            const next = checked ? [...chosen, id] : chosen.filter((each) => each !== id);
            onChange({ [field.name]: next.join(',') });
          }}
        />
      ))}
    </fieldset>
  );
}

/** What came of it for each team. */
function Results({ values, cycle, onChange, label }: Labelled) {
  const say = useWords(commandWords);
  const results = ['helped', 'not', 'unclear'] as const;
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="form">
        {cycle.teams.map(({ id, name }) => (
          <Select
            key={id}
            label={name}
            value={text(values, `result:${id}`)}
            onChange={(result) => {
              onChange({ [`result:${id}`]: result });
            }}
            options={[{ value: '', label: '–' }, ...results.map((value) => ({ value, label: say(value) }))]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Blueprint({ field, values, onChange, label }: Labelled) {
  const { data } = useQuery(blueprintChoices());
  return (
    <Select
      label={label}
      value={text(values, field.name)}
      onChange={(value) => {
        onChange({ [field.name]: value });
      }}
      options={[
        { value: '', label: '–' },
        ...(data?.blueprints ?? []).map(({ id, title }) => ({ value: id, label: title ?? id })),
      ]}
    />
  );
}

/** A team of the workpackage that takes no part yet. */
function NewTeam({ field, values, cycle, onChange, label }: Labelled) {
  const { teams } = useMe();
  const inIt = new Set(cycle.teams.map(({ id }) => id));
  const others = teams.filter(({ id, workpackage }) => workpackage === cycle.workpackage.id && !inIt.has(id));
  return (
    <Select
      label={label}
      value={text(values, field.name)}
      onChange={(value) => {
        onChange({ [field.name]: value });
      }}
      options={[{ value: '', label: '–' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

/** The conclusions that the data allow, and the follow-ups that go with the one that is chosen. */
function Concluding({ field, values, cycle, onChange, label }: Labelled) {
  const { data } = useQuery(cycleEvaluation(cycle.id));
  const conclusions = data?.conclusions ?? [];
  const chosen = conclusions.find(({ code }) => code === values.conclusion);
  const options =
    field.kind === 'conclusion'
      ? conclusions
          .filter(({ possible }) => possible)
          .map((each) => ({ value: each.code, label: each.label, help: each.sentence }))
      : (chosen?.followUps ?? []).map((each) => ({ value: each.code, label: each.label }));
  const impossible = field.kind === 'conclusion' ? conclusions.filter(({ possible }) => !possible) : [];
  return (
    <div className="tight">
      <Choice
        label={label}
        value={values[field.name]}
        onChange={(value) => {
          onChange({ [field.name]: value });
        }}
        options={options}
      />
      {impossible.map(({ code, label: each, why }) => (
        <p key={code} className="small soft">
          {each}: {why}
        </p>
      ))}
    </div>
  );
}

function isWord(name: string): name is WordName {
  return name in commandWords.nl;
}
