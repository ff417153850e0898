import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { part } from '../../design/fetched.js';
import { Page, type Crumb } from '../../shell/page.js';
import { cycle, cycleAllowed } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { useMe } from '../../session/me.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { AllowedContext } from './allowed.js';
import './cycle.css';
import { Phases } from './phases.js';
import { Standing } from './standing.js';

// They stand below the phases, and come after them.
const Columns = part(() => import('./columns.js'), 'Columns');

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
            <Suspense fallback={<Skeleton cards={2} lines={4} />}>
              <Columns cycle={read} />
            </Suspense>
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
