import { CircleCheck, Gavel } from 'lucide-react';
import { type Cycle } from '../../api/types.js';
import { ButtonLink } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Notice } from '../../design/notice.js';
import { Sign } from '../../design/sign.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { MissingLines } from './missing-lines.js';

/** What each kind of phase is done with, in the order in which it is usually done. */
const WORK: Partial<Record<string, string[]>> = {
  hypothesis: ['draft-hypothesis', 'submit-hypothesis', 'report-team-ready', 'start-with-fewer'],
  experiment: ['report-team-finished', 'record-measurement', 'finish-experiment'],
  evaluation: ['write-evaluation', 'submit-evaluation', 'add-factor', 'judge-usability'],
  blueprint: ['contribute', 'write-evaluation', 'submit-evaluation'],
};

/** What the present phase asks: what is still missing, what can be decided, what somebody can do now. */
export function Asks({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const { missing, decisions, partiesOut, phase, plan } = cycle;
  const gate = plan.phases.find(({ when }) => when === 'now')?.gate;
  return (
    <Card title={say('asks')}>
      {partiesOut
        .filter(({ decided }) => !decided)
        .map(({ requirement, organisation, decideBy }) => (
          <Notice key={requirement} tone="late">
            <p>{say('partyOut', { party: organisation.name, day: dates.lastDay(decideBy) })}</p>
            <Actions of={['go-on-without']} about={requirement} />
          </Notice>
        ))}
      {missing.length === 0 ? (
        <p className="check-line done">
          <Sign of={CircleCheck} />
          <span>{say('nothingMissing')}</span>
        </p>
      ) : (
        <div className="tight">
          <p className="soft">{say('waitsFor')}</p>
          <MissingLines of={missing} />
        </div>
      )}
      <Decisions cycle={cycle} put />
      <Actions of={WORK[phase.kind] ?? []} tellsWhyNot isFirst={!decisions.some(({ put }) => put)} />
      <Decisions cycle={cycle} put={false} />
      {phase.kind === 'experiment' && <Actions of={['report-team-ready']} />}
      {gate?.decidedBy === 'teams' && <p className="small soft">{say('byTeams')}</p>}
    </Card>
  );
}

/** The ways to what is decided: what was put to its deciders is what one comes here for. */
function Decisions({ cycle: { id, decisions }, put }: { cycle: Cycle; put: boolean }) {
  const say = useWords(cycleWords);
  return decisions
    .filter((decision) => decision.put === put)
    .map(({ name, label }) => (
      <div key={name} className="row">
        <ButtonLink
          to="/cycles/$id/decisions/$gate"
          params={{ id, gate: name }}
          weight={put ? 'first' : 'second'}
          sign={Gavel}
        >
          {say('decideAt', { what: label })}
        </ButtonLink>
      </div>
    ));
}
