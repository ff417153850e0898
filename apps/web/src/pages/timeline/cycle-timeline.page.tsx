import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { cycle } from '../../api/queries.js';
import { type TimelineFilter } from '../../api/timeline.queries.js';
import { Page } from '../../shell/page.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { Timeline } from './timeline.js';

const route = getRouteApi('/signed-in/cycles/$id/timeline');

/** The story of a cycle. */
export function CycleTimelinePage() {
  const say = useWords(timelineWords);
  const { id } = route.useParams();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(cycle(id));
  const title = data?.title ?? say('untitled');
  const change = useCallback(
    (next: TimelineFilter) => navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <Page title={say('title')} crumbs={data ? [{ label: title, link: { to: '/cycles/$id', params: { id } } }] : []}>
      <Timeline of={{ kind: 'cycles', id }} filter={filter} begun={data?.begun} onChange={change} />
    </Page>
  );
}
