import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { type Read } from './types.js';

/** The programme, with who takes part in it. */
export type Programme = Read<'/api/programme'>;
/** A page of the planning. */
export type Planning = Read<'/api/programme/planning'>;
/** A cycle in the planning. */
export type Planned = Planning['cycles'][number];
/** Who takes part. */
export type Person = Read<'/api/programme/people'>['people'][number];

/** Which cycles the planning shows; what is undefined is not narrowed down. */
export interface PlanningFilter {
  workpackage?: string | undefined;
  kind?: 'hypothesis' | 'experiment' | 'evaluation' | 'blueprint' | 'waits' | undefined;
  team?: string | undefined;
  search?: string | undefined;
  overdue?: 'true' | undefined;
  closed?: 'true' | 'false' | undefined;
  waiting?: 'me' | undefined;
}

/** How many cycles are shown at first, and each time that more are asked for. */
const AT_A_TIME = 40;

/** The programme that I look at. */
export const programme = () =>
  queryOptions({ queryKey: ['programme'], queryFn: () => answerOf(api.GET('/api/programme')) });

/** Where every cycle stands, a page at a time. */
export const planning = (filter: PlanningFilter) =>
  infiniteQueryOptions({
    queryKey: ['planning', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/programme/planning', {
          params: { query: { ...filter, limit: AT_A_TIME, ...(pageParam !== null && { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // The chart stays while it is narrowed down.
    placeholderData: (before) => before,
  });

/** The funder's conditions; asked of whoever may read them only. */
export const conditions = () =>
  queryOptions({
    queryKey: ['programme', 'conditions'],
    queryFn: () => answerOf(api.GET('/api/programme/conditions')),
  });

/** Who takes part, a page at a time. */
export const people = () =>
  infiniteQueryOptions({
    queryKey: ['programme', 'people'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/programme/people', {
          params: { query: { limit: 50, ...(pageParam !== null && { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** With what a programme can begin; for who may found one. */
export const templates = () =>
  queryOptions({
    queryKey: ['templates'],
    queryFn: () => answerOf(api.GET('/api/programmes/templates')),
    staleTime: Infinity,
  });

/** Everybody who takes part, to choose from. */
export const everybody = () =>
  queryOptions({
    queryKey: ['programme', 'everybody'],
    queryFn: () => answerOf(api.GET('/api/programme/people', { params: { query: { limit: 200 } } })),
  });

/** What the programme has settled on, and how it came to that. */
export const programmeSettings = () =>
  queryOptions({
    queryKey: ['programme', 'settings'],
    queryFn: () => answerOf(api.GET('/api/programme/settings')),
  });

/** What I may do to the programme now, and why not what I may not. */
export const programmeAllowed = () =>
  queryOptions({
    queryKey: ['programme', 'allowed'],
    queryFn: () => answerOf(api.GET('/api/programme/allowed')),
  });
