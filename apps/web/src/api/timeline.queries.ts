import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { type Read } from './types.js';

/** What a timeline is about. */
export type TimelineOf = { kind: 'cycles' | 'workpackages' | 'blueprints'; id: string } | { kind: 'programme' };

/** A line of a timeline; of a whole programme, with where it happened. */
export type Line = Read<'/api/cycles/{id}/history'>['lines'][number] &
  Partial<Pick<Read<'/api/programme/timeline'>['lines'][number], 'process'>>;

/** The groups that a timeline can be narrowed down to, in the order in which they are offered. */
export const groups = ['decisions', 'data', 'changes', 'reminders', 'learning'] as const;
/** See `groups`. */
export type Group = (typeof groups)[number];

/** Which part of a timeline is shown. */
export interface TimelineFilter {
  what?: Group[] | undefined;
  search?: string | undefined;
  /** As it was on this day. */
  at?: string | undefined;
  /** From this line on. */
  line?: number | undefined;
}

/** How many lines are shown at first, and each time that more are asked for. */
const AT_A_TIME = 60;

/** A page of a timeline. */
interface Told {
  lines: Line[];
  next: string | null;
}

/** What happened, the newest first, a page at a time. */
export const timeline = (of: TimelineOf, filter: TimelineFilter) =>
  infiniteQueryOptions({
    queryKey: of.kind === 'programme' ? ['timeline', filter] : ['process', of.id, 'timeline', filter],
    queryFn: ({ pageParam }) => page(of, filter, { after: pageParam, limit: AT_A_TIME }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

/** Since when I was away; saying so counts as being here. Asked once while the pages are open: to come back is no other visit. */
export const visit = () =>
  queryOptions({
    queryKey: ['visit'],
    queryFn: () => answerOf(api.POST('/api/me/visit')),
    staleTime: Infinity,
    retry: false,
  });

function page(
  of: TimelineOf,
  { what, search, at, line }: TimelineFilter,
  { after, limit }: { after: string | null; limit: number },
): Promise<Told> {
  const query = {
    order: 'newest' as const,
    limit,
    ...(what && what.length > 0 && { what: what.join(',') }),
    ...(search !== undefined && { search }),
    ...(at !== undefined && { at }),
  };
  if (of.kind === 'programme') {
    return answerOf(
      api.GET('/api/programme/timeline', { params: { query: { ...query, ...(after !== null && { after }) } } }),
    );
  }
  const params = {
    path: { id: of.id },
    query: {
      ...query,
      ...(after === null ? line !== undefined && { line } : { after: Number(after) }),
    },
  };
  if (of.kind === 'workpackages') return answerOf(api.GET('/api/workpackages/{id}/history', { params }));
  if (of.kind === 'blueprints') return answerOf(api.GET('/api/blueprints/{id}/history', { params }));
  return answerOf(api.GET('/api/cycles/{id}/history', { params }));
}
