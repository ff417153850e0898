import { CircleCheck, Clock } from 'lucide-react';
import { Sign } from '../../design/sign.js';
import { decisionWords } from '../../words/decision.js';
import { useWords } from '../../words/words.js';
import { Actions } from '../cycle/actions.js';
import { useAllowed } from '../cycle/allowed.js';

/** Who decided, who is still asked, and how many of each role it takes. */
export function Deciders({ gate }: { gate: string }) {
  const say = useWords(decisionWords);
  const { cycle } = useAllowed();
  const planned = cycle.plan.phases.find((phase) => phase.gate.name === gate)?.gate;
  const beside = cycle.decisions.find(({ name }) => name === gate);
  const approvals = planned?.approvals ?? beside?.approvals ?? [];
  const labels = new Map([
    ...(planned?.quorum ?? []).map(({ role, label }) => [role, label] as const),
    ...(beside?.roles ?? []).map(({ code, label }) => [code, label] as const),
  ]);
  const labelOf = (role: string) => labels.get(role) ?? role;
  const done = new Set(approvals.map(({ person }) => person.id));
  const asked = (planned?.asked ?? []).flatMap(({ role, persons }) =>
    persons.filter(({ id }) => !done.has(id)).map((person) => ({ role, person })),
  );
  return (
    <>
      <ul className="checklist">
        {approvals.map(({ person, role }) => (
          <li key={person.id} className="check-line done">
            <Sign of={CircleCheck} />
            <span>
              {person.name} <span className="small soft">{say('decided', { role: labelOf(role) })}</span>
            </span>
          </li>
        ))}
        {asked.map(({ person, role }) => (
          <li key={`${person.id} ${role}`} className="check-line">
            <Sign of={Clock} />
            <span>
              {person.name} <span className="small soft">{say('asked', { role: labelOf(role) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="small soft">
        {(planned?.quorum ?? []).map(({ role, label, count }) => (
          <li key={role}>{say('could', { role: label, count })}</li>
        ))}
      </ul>
      {beside?.oneIsEnough && <p className="small soft">{say('enough')}</p>}
      <Actions of={['ask-expert']} about={gate} />
    </>
  );
}
