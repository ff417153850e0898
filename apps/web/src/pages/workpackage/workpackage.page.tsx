import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { Suspense } from 'react';
import { rolesThatMay } from '../../../../../libs/domain/policies/cycle.policy.js';
import { looksFrom } from '../../../../../libs/domain/policies/standpoint.policy.js';
import { allowedOf } from '../../api/process.queries.js';
import { toWorkpackage } from '../../api/send.js';
import { workpackage } from '../../api/work.queries.js';
import { Commands } from '../../commands/commands.js';
import { MoreCommands } from '../../commands/more-commands.js';
import { Badge } from '../../design/badge.js';
import { ButtonLink } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { part } from '../../design/fetched.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { useWords } from '../../words/words.js';
import { workpackageCommandWords } from '../../words/workpackage-commands.js';
import { workpackageWords } from '../../words/workpackage.js';
import { Chain } from './chain.js';
import { WhoWorks } from './who-works.js';
import { workpackageForms } from './workpackage.forms.js';
import './workpackage.css';

// They stand below the question, and come after it.
const MeetingsCard = part(() => import('../meeting/meetings-card.js'), 'MeetingsCard');
const BeginCycle = part(() => import('./begin-cycle.js'), 'BeginCycle');
const Agreements = part(() => import('./agreements.js'), 'Agreements');
const Versions = part(() => import('./versions.js'), 'Versions');

const beginning: readonly string[] = rolesThatMay['create-cycle'];

const route = getRouteApi('/signed-in/workpackages/$id');

/** A line of work: its question, what was tried for it, and what was agreed on. */
export function WorkpackagePage() {
  const say = useWords(workpackageWords);
  const { id } = route.useParams();
  const { programme, workpackages, roles } = useMe();
  const worksHere = looksFrom(roles, 'within');
  const mayBegin = roles.some(({ role }) => beginning.includes(role));
  const query = useQuery(workpackage(id));
  const { data: allowed } = useQuery(allowedOf('workpackages', id));
  const read = query.data;
  const title = read?.name ?? workpackages.find((each) => each.id === id)?.name ?? say('untitled');
  return (
    <Page
      title={title}
      crumbs={[{ label: programme.name, link: { to: '/programme' } }]}
      lead={
        read && (
          <>
            <Badge tone={read.closed ? 'plain' : 'done'}>{say(read.closed ? 'closed' : 'open')}</Badge>
            {read.label !== null && <span>{read.label}</span>}
          </>
        )
      }
      actions={
        <ButtonLink to="/workpackages/$id/timeline" params={{ id }} weight="second" sign={History}>
          {say('timeline')}
        </ButtonLink>
      }
    >
      <Loaded query={query} waiting={<Skeleton cards={2} lines={4} />}>
        {(shown) => {
          const on = {
            ...{ id, here: shown, forms: workpackageForms, words: workpackageCommandWords },
            ...{ allowed: allowed?.allowed ?? [], send: toWorkpackage(id) },
          };
          return (
            <div className="columns">
              <div className="stack">
                <Card title={say('question')}>
                  <p className="lead written">{shown.question ?? say('erased')}</p>
                  {shown.content !== null && (
                    <div className="tight">
                      <h3>{say('content')}</h3>
                      <p className="written">{shown.content}</p>
                    </div>
                  )}
                  {shown.approach !== null && (
                    <div className="tight">
                      <h3>{say('approach')}</h3>
                      <p className="written">{shown.approach}</p>
                    </div>
                  )}
                  <Commands on={on} of={['rewrite-workpackage']} />
                </Card>
                <Chain cycles={shown.cycles}>
                  {mayBegin && !shown.closed && (
                    <Suspense>
                      <BeginCycle workpackage={shown} />
                    </Suspense>
                  )}
                </Chain>
                <Suspense>
                  <Agreements agreements={shown.agreements} on={on} />
                  <Versions versions={shown.versions} />
                </Suspense>
              </div>
              <div className="stack">
                <WhoWorks workpackage={shown}>
                  <Commands on={on} of={['appoint-owner']} />
                </WhoWorks>
                {worksHere && (
                  <Suspense>
                    <MeetingsCard workpackage={id} />
                  </Suspense>
                )}
                <MoreCommands on={on} of={['write-to-working-group', 'close-workpackage']} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
