import { useEffect, useState } from 'react';
import { type PlanningFilter } from '../../api/programme.queries.js';
import { Select, TextField } from '../../design/field.js';
import '../../design/folded.css';
import { Toggles } from '../../design/toggles.js';
import { useMe } from '../../session/me.js';
import { planningWords } from '../../words/planning.js';
import { useWords } from '../../words/words.js';

const kinds = ['hypothesis', 'experiment', 'evaluation', 'blueprint'] as const;
const only = ['onlyLate', 'onlyMine', 'onlyRunning'] as const;

/** How long (ms) somebody may go on typing before it is looked for. */
const PAUSE = 300;

/** As many cycles as one sees at a glance. */
const AT_A_GLANCE = 8;

/** What narrows the planning down; folded away on a phone, and while there are few cycles, until it is needed. */
export function PlanningFilters({
  filter,
  cycles,
  onChange,
}: {
  filter: PlanningFilter;
  /** How many cycles there are in all. */
  cycles: number;
  onChange: (filter: PlanningFilter) => void;
}) {
  const say = useWords(planningWords);
  const { workpackages, teams } = useMe();
  const [search, setSearch] = useState(filter.search ?? '');
  const change = (changed: PlanningFilter) => {
    onChange({ ...filter, ...changed });
  };
  useEffect(() => {
    const wanted = search.trim() === '' ? undefined : search.trim();
    if (wanted === filter.search) return;
    const timer = window.setTimeout(() => {
      onChange({ ...filter, search: wanted });
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [search, filter, onChange]);
  const every = { value: '', label: say('every') };
  const on = [
    ...(filter.overdue === undefined ? [] : (['onlyLate'] as const)),
    ...(filter.waiting === undefined ? [] : (['onlyMine'] as const)),
    ...(filter.closed === undefined ? [] : (['onlyRunning'] as const)),
  ];
  return (
    <details className="narrowing" open={cycles > AT_A_GLANCE && window.matchMedia('(min-width: 52rem)').matches}>
      <summary>{say('filters')}</summary>
      <div className="fields">
        <TextField label={say('search')} type="search" value={search} onChange={setSearch} maxLength={100} />
        <Select
          label={say('workpackage')}
          value={filter.workpackage ?? ''}
          onChange={(value) => {
            change({ workpackage: value === '' ? undefined : value });
          }}
          options={[every, ...workpackages.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          label={say('phase')}
          value={filter.kind ?? ''}
          onChange={(value) => {
            change({ kind: kinds.find((kind) => kind === value) });
          }}
          options={[every, ...kinds.map((kind) => ({ value: kind, label: say(kind) }))]}
        />
        <Select
          label={say('team')}
          value={filter.team ?? ''}
          onChange={(value) => {
            change({ team: value === '' ? undefined : value });
          }}
          options={[every, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      <Toggles
        label={say('only')}
        options={only.map((value) => ({ value, label: say(value) }))}
        on={on}
        onToggle={(value) => {
          if (value === 'onlyLate') change({ overdue: filter.overdue === undefined ? 'true' : undefined });
          if (value === 'onlyMine') change({ waiting: filter.waiting === undefined ? 'me' : undefined });
          if (value === 'onlyRunning') change({ closed: filter.closed === undefined ? 'false' : undefined });
        }}
      />
    </details>
  );
}
