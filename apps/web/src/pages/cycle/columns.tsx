import { type Cycle } from '../../api/types.js';
import { Asks } from './asks.js';
import { Around } from './around-card.js';
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
import { PlanCard } from './plan-card.js';
import { TeamsCard } from './teams-card.js';

/** The work to the left; to the right what comes, what happened last, and what surrounds it. From outside less is told. */
export function Columns({ cycle: read }: { cycle: Cycle }) {
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
