import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { Suspense } from 'react';
import { blueprint, type Blueprint } from '../../api/work.queries.js';
import { Badge } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { part } from '../../design/fetched.js';
import { Loaded } from '../../design/loaded.js';
import { Notice } from '../../design/notice.js';
import { Skeleton } from '../../design/skeleton.js';
import { Page } from '../../shell/page.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';
import { AboutBlueprint } from './about-blueprint.js';
import { BlueprintActions } from './blueprint-actions.js';
import { BlueprintVersions } from './blueprint-versions.js';
import { statusTones } from './status-tones.js';
import './blueprint.css';
import { Factors } from './factors.js';
import { Provenance } from './provenance.js';

// Whoever only reads it needs none of this.
const ChangeBlueprint = part(() => import('./change-blueprint.js'), 'ChangeBlueprint');

const route = getRouteApi('/signed-in/blueprints/$id');

const parts = ['purpose', 'forWhom', 'whatItTakes', 'howToBegin', 'lookOutFor'] as const;

/** A blueprint as two readable pages: what it is and how to begin, then what helped and where it comes from. */
export function BlueprintPage() {
  const say = useWords(blueprintsWords);
  const { id } = route.useParams();
  const query = useQuery(blueprint(id));
  const read = query.data;
  return (
    <Page
      title={read?.title ?? say('untitled')}
      crumbs={[{ label: say('title'), link: { to: '/blueprints' } }]}
      lead={
        read && (
          <>
            <Badge tone={statusTones[read.status.code] ?? 'plain'}>{read.status.label}</Badge>
            <Link to="/workpackages/$id" params={{ id: read.workpackage.id }}>
              {read.workpackage.name}
            </Link>
          </>
        )
      }
      actions={read && <BlueprintActions blueprint={read} />}
    >
      <Loaded query={query} waiting={<Skeleton cards={2} lines={5} />}>
        {(shown) => (
          <>
            <Standing blueprint={shown} />
            <div className="columns">
              <div className="stack">
                <Card title={say('inShort')}>
                  <dl className="readable">
                    {parts.map((part) => (
                      <div key={part}>
                        <dt>{say(part)}</dt>
                        <dd className={shown[part] === null ? 'soft' : 'written'}>
                          {shown[part] ?? say('notWritten')}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </Card>
                <Factors factors={shown.factors} />
                <Provenance contributions={shown.contributions} />
              </div>
              <div className="stack">
                <AboutBlueprint blueprint={shown} />
                <Suspense>
                  <ChangeBlueprint blueprint={shown} />
                </Suspense>
                <BlueprintVersions published={shown.published} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What whoever reads it has to know first. */
function Standing({ blueprint: { showsDraft, published, withdrawn, replacedBy, status } }: { blueprint: Blueprint }) {
  const say = useWords(blueprintsWords);
  if (withdrawn) {
    const { reason } = withdrawn;
    return (
      <Notice tone="late" sign={Info}>
        <p>{reason === null ? say('withdrawn') : say('withdrawnBecause', { reason })}</p>
      </Notice>
    );
  }
  if (status.code === 'replaced' && replacedBy) {
    return (
      <Notice sign={Info}>
        <p>
          {say('replaced')}{' '}
          <Link to="/blueprints/$id" params={{ id: replacedBy.id }}>
            {replacedBy.title ?? say('untitled')}
          </Link>
        </p>
      </Notice>
    );
  }
  if (!showsDraft || status.code !== 'draft') return null;
  return (
    <Notice sign={Info}>
      <p>{say(published.length === 0 ? 'onlyDraft' : 'draft')}</p>
    </Notice>
  );
}
