import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rolesThatMayWithBlueprint } from '../../../../../libs/domain/policies/blueprint.policy.js';
import { newBlueprint } from '../../api/send.js';
import { blueprints } from '../../api/work.queries.js';
import { Begin } from '../../commands/begin.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import '../../design/card.css';
import { Empty } from '../../design/empty.js';
import { Failed } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { blueprintCommandWords } from '../../words/blueprint-commands.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';
import './blueprint.css';
import { createBlueprint } from './blueprint.forms.js';
import { statusTones } from './status-tones.js';

const beginning: readonly string[] = rolesThatMayWithBlueprint['create-blueprint'];

/** What was learnt and can be begun with. */
export function BlueprintsPage() {
  const say = useWords(blueprintsWords);
  const query = useInfiniteQuery(blueprints());
  const { roles } = useMe();
  const begin = roles.some(({ role }) => beginning.includes(role)) ? (
    <Begin
      command="create-blueprint"
      form={createBlueprint}
      words={blueprintCommandWords}
      here={{}}
      send={newBlueprint}
      pageOf={(id) => ({ to: '/blueprints/$id', params: { id } })}
    />
  ) : undefined;
  const all = query.data?.pages.flatMap((page) => page.blueprints) ?? [];
  return (
    <Page title={say('title')} lead={<p>{say('lead')}</p>} actions={begin}>
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Skeleton cards={3} lines={2} />}
      {query.isSuccess && all.length === 0 && <Empty>{say('none')}</Empty>}
      {all.length > 0 && (
        <ul className="blueprints">
          {all.map(({ id, title, workpackage, status, version }) => (
            <li key={id} className="card tight">
              <h2>
                <Link to="/blueprints/$id" params={{ id }}>
                  {title ?? say('untitled')}
                </Link>
              </h2>
              <p className="row small soft">
                <Badge tone={statusTones[status.code] ?? 'plain'}>{status.label}</Badge>
                <span>{version === 0 ? say('notPublished') : say('version', { version })}</span>
                <span>{say('of', { workpackage: workpackage.name })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div>
          <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {say('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
