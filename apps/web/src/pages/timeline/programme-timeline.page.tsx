import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type TimelineFilter } from '../../api/timeline.queries.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { Timeline } from './timeline.js';

const route = getRouteApi('/signed-in/programme/timeline');

/** How far back one can slide, in milliseconds: a line of a programme may be older, and is chosen by its day. */
const BACK = 365 * 86_400_000;

/** The story of a whole programme. */
export function ProgrammeTimelinePage() {
  const say = useWords(timelineWords);
  const { programme } = useMe();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (next: TimelineFilter) => navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <Page title={say('title')} crumbs={[{ label: programme.name, link: { to: '/programme' } }]}>
      <Timeline
        of={{ kind: 'programme' }}
        filter={filter}
        begun={new Date(Date.now() - BACK).toISOString()}
        onChange={change}
      />
    </Page>
  );
}
