import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page, type Crumb } from '../../shell/page.js';
import { cycle, cycleAllowed } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { AllowedContext } from './allowed.js';
import { Asks } from './asks.js';
import { Around } from './around-card.js';
import './cycle.css';
import { DeadlinesCard } from './deadlines-card.js';
import { EmbeddingCard } from './embedding-card.js';
import { EvaluationCard } from './evaluation-card.js';
import { FactorsCard } from './factors-card.js';
import { HypothesisCard } from './hypothesis-card.js';
import { LatestCard } from './latest-card.js';
import { MeasurementsCard } from './measurements-card.js';
import { MoreCard } from './more-card.js';
import { NextCard } from './next-card.js';
import { NotesCard } from './notes-card.js';
import { Phases } from './phases.js';
import { PlanCard } from './plan-card.js';
import { Standing } from './standing.js';
import { TeamsCard } from './teams-card.js';

/** A cycle: where it is, what its phase asks and of whom, and everything that was written and counted in it. */
export function CyclePage() {
  const { id } = useParams({ from: '/signed-in/cycles/$id' });
  const say = useWords(cycleWords);
  const { programme } = useMe();
  const query = useQuery(cycle(id));
  const allowed = useQuery(cycleAllowed(id));
  const { data } = query;
  return (
    <Page
      key={id}
      title={data ? (data.title ?? say('untitled')) : say('cycle')}
      crumbs={crumbsOf(programme.name, data)}
      lead={data && <Standing cycle={data} />}
    >
      <Loaded query={query}>
        {(read) => (
          <AllowedContext value={{ cycle: read, allowed: allowed.data?.allowed ?? [] }}>
            <Phases cycle={read} />
            <Columns cycle={read} />
          </AllowedContext>
        )}
      </Loaded>
    </Page>
  );
}

function crumbsOf(programme: string, cycle: Cycle | undefined): Crumb[] {
  const first: Crumb = { label: programme, link: { to: '/programme' } };
  if (!cycle) return [first];
  const { id, name } = cycle.workpackage;
  return [first, { label: name, link: { to: '/workpackages/$id', params: { id } } }];
}

/** The work to the left; to the right what comes, what happened last, and what surrounds it. From outside less is told. */
function Columns({ cycle: read }: { cycle: Cycle }) {
  const isWithin = read.counts !== null;
  return (
    <div className="columns">
      <div className="stack">
        {isWithin && !read.closed && <Asks cycle={read} />}
        {isWithin && <EmbeddingCard />}
        <HypothesisCard cycle={read} />
        <TeamsCard cycle={read} />
        {isWithin && <MeasurementsCard cycle={read} />}
        {isWithin && <NotesCard cycle={read} />}
        <EvaluationCard cycle={read} />
        {isWithin && <FactorsCard cycle={read} />}
      </div>
      <div className="stack">
        {isWithin && <NextCard cycle={read} />}
        {isWithin && <DeadlinesCard cycle={read} />}
        <LatestCard cycle={read} />
        <PlanCard cycle={read} />
        <Around cycle={read} />
        <MoreCard />
      </div>
    </div>
  );
}
