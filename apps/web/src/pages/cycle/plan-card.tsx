import { useQuery } from '@tanstack/react-query';
import { cyclePlan } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { namesIn } from '../../words/roles.js';
import { useLanguage, useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { useAllowed } from './allowed.js';

const CHANGES = ['add-phase', 'reorder-phases', 'set-quorum', 'drop-phase'];

/** The phases with their dates and who decides at their end, and how the plan became what it is. */
export function PlanCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const language = useLanguage();
  const { plan, counts } = cycle;
  return (
    <Card title={say('plan')} id="plan" aside={<Badge>{say('planVersion', { version: plan.version })}</Badge>}>
      <ol className="plan-phases">
        {plan.phases.map(({ name, label, until, gate }) => (
          <li key={name}>
            <strong>{label}</strong>
            <span className="small soft">
              {until ? say('until', { day: dates.planned(until) }) : say('noDate')}
              {' · '}
              {gate.decidedBy === 'teams' ? say('byTeams') : say('decidedBy', { who: namesIn(language, gate.quorum) })}
            </span>
          </li>
        ))}
      </ol>
      {counts !== null && plan.version > 1 && <Versions id={cycle.id} />}
      <Actions of={['move-date']} about={cycle.phase.name} />
      <ChangePlan />
    </Card>
  );
}

/** What is seldom changed of a plan: its phases, and who decides. */
function ChangePlan() {
  const say = useWords(cycleWords);
  const { allowed } = useAllowed();
  if (!allowed.some(({ command, possible }) => possible && CHANGES.includes(command))) return null;
  return (
    <details>
      <summary>{say('changePlan')}</summary>
      <Actions of={CHANGES} />
    </details>
  );
}

function Versions({ id }: { id: string }) {
  const say = useWords(cycleWords);
  const { data } = useQuery(cyclePlan(id));
  return (
    <details>
      <summary>{say('versions')}</summary>
      <ul className="tight">
        {(data?.versions ?? []).map(({ version, sentence, when }) => (
          <li key={version} className="small">
            {say('planVersion', { version })}: {sentence} <span className="soft">{when}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
