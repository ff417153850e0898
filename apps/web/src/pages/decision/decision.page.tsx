import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { cycle, cycleAllowed } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { ButtonLink } from '../../design/button.js';
import { Empty } from '../../design/empty.js';
import { part } from '../../design/fetched.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { Page } from '../../shell/page.js';
import { useDates } from '../../words/dates.js';
import { decisionWords } from '../../words/decision.js';
import { namesIn } from '../../words/roles.js';
import { useLanguage, useWords } from '../../words/words.js';
import { AllowedContext } from '../cycle/allowed.js';
import '../cycle/cycle.css';

// They stand below what is decided, and come after it.
const Columns = part(() => import('./columns.js'), 'Columns');

/** What is decided on at one moment: what it is about, who decides, who did and why; and one's own decision. */
export function DecisionPage() {
  const { id, gate } = useParams({ from: '/signed-in/cycles/$id/decisions/$gate' });
  const say = useWords(decisionWords);
  const query = useQuery(cycle(id));
  const allowed = useQuery(cycleAllowed(id));
  const { data } = query;
  const label = data && labelOf(data, gate);
  return (
    <Page
      key={`${id} ${gate}`}
      title={label === undefined ? say('decision') : say('title', { what: label })}
      crumbs={data ? [{ label: data.title ?? '…', link: { to: '/cycles/$id', params: { id } } }] : []}
      lead={data && <Standing cycle={data} gate={gate} />}
    >
      <Loaded query={query}>
        {(read) =>
          label === undefined ? (
            <Empty
              action={
                <ButtonLink to="/cycles/$id" params={{ id }}>
                  {say('toCycle')}
                </ButtonLink>
              }
            >
              {say('notThere')}
            </Empty>
          ) : (
            <AllowedContext value={{ cycle: read, allowed: allowed.data?.allowed ?? [] }}>
              <Suspense fallback={<Skeleton cards={2} lines={4} />}>
                <Columns id={id} gate={gate} />
              </Suspense>
            </AllowedContext>
          )
        }
      </Loaded>
    </Page>
  );
}

function Standing({ cycle: read, gate }: { cycle: Cycle; gate: string }) {
  const say = useWords(decisionWords);
  const dates = useDates();
  const language = useLanguage();
  const decision = read.decisions.find(({ name }) => name === gate);
  const planned = read.plan.phases.find((phase) => phase.gate.name === gate);
  if (planned?.gate.passed) return <p>{say('passed')}</p>;
  if (!decision) return null;
  if (!decision.put) return <p>{say('notPut')}</p>;
  const who = namesIn(language, decision.missing);
  if (who === '') return null;
  if (read.deadline === null) return <p>{say('waitsOpen', { who })}</p>;
  const isLate = Date.parse(read.deadline) < Date.now();
  return <p>{say(isLate ? 'waitsLate' : 'waits', { who, day: dates.lastWeekday(read.deadline) })}</p>;
}

function labelOf({ decisions, plan }: Cycle, gate: string): string | undefined {
  return (
    decisions.find(({ name }) => name === gate)?.label ??
    plan.phases.find((phase) => phase.gate.name === gate)?.gate.label
  );
}
