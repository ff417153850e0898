import { type Cycle } from '../../api/types.js';
import { Stepper } from '../../design/stepper.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';

/** The phases of a cycle, with where it is. */
export function Phases({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  return (
    <Stepper
      label={say('phases')}
      hereSaid={cycle.closed ? say('closed') : say('here')}
      steps={cycle.plan.phases.map(({ label, kind, when, until }) => ({
        name: label,
        kind,
        when,
        detail: when === 'past' ? say('passed') : until ? say('until', { day: dates.planned(until) }) : '',
      }))}
    />
  );
}
