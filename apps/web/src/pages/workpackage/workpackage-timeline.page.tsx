import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type TimelineFilter } from '../../api/timeline.queries.js';
import { workpackage } from '../../api/work.queries.js';
import { Page } from '../../shell/page.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { Timeline } from '../timeline/timeline.js';

const route = getRouteApi('/signed-in/workpackages/$id/timeline');

/** The story of a line of work. */
export function WorkpackageTimelinePage() {
  const say = useWords(timelineWords);
  const { id } = route.useParams();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(workpackage(id));
  const change = useCallback(
    (next: TimelineFilter) => navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <Page
      title={say('title')}
      crumbs={data ? [{ label: data.name, link: { to: '/workpackages/$id', params: { id } } }] : []}
    >
      <Timeline
        of={{ kind: 'workpackages', id }}
        filter={filter}
        begun={data?.versions[0]?.recorded}
        onChange={change}
      />
    </Page>
  );
}
