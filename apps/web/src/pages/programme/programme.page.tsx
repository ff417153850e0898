import { useQuery } from '@tanstack/react-query';
import { History, Mail, Plus } from 'lucide-react';
import { Suspense } from 'react';
import { programme } from '../../api/programme.queries.js';
import { ButtonLink } from '../../design/button.js';
import { part } from '../../design/fetched.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { planningWords } from '../../words/planning.js';
import { useWords } from '../../words/words.js';
import { looksAfterMails, steers } from '../mails/who-sees.js';
import { PlanningCard } from './planning-card.js';
import './programme.css';

// They stand below the planning, and come after it.
const Parts = part(() => import('./parts.js'), 'Parts');

/** Where the programme stands: its planning first, then who takes part and on which conditions. */
export function ProgrammePage() {
  const say = useWords(planningWords);
  const me = useMe();
  const { programme: mine, administers } = me;
  const query = useQuery(programme());
  return (
    <Page
      title={mine.name}
      lead={query.data?.aim === null ? undefined : <p className="lead">{query.data?.aim}</p>}
      actions={
        <div className="row">
          {administers && (
            <ButtonLink to="/start" weight="quiet" sign={Plus}>
              {say('found')}
            </ButtonLink>
          )}
          {(steers(me) || looksAfterMails(me)) && (
            <ButtonLink to="/programme/mails" weight="quiet" sign={Mail}>
              {say('mails')}
            </ButtonLink>
          )}
          <ButtonLink to="/programme/timeline" weight="second" sign={History}>
            {say('timeline')}
          </ButtonLink>
        </div>
      }
    >
      <PlanningCard />
      <Loaded query={query}>
        {(read) => (
          <Suspense fallback={<Skeleton cards={2} lines={4} />}>
            <Parts programme={read} />
          </Suspense>
        )}
      </Loaded>
    </Page>
  );
}
