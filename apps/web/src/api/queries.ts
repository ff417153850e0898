import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/**
 * What pages ask the API for. What is about one process is kept under `['process', id, …]`, so that whoever hears that
 * something happened to it knows what to ask anew.
 */
export const door = () =>
  queryOptions({ queryKey: ['door'], queryFn: () => answerOf(api.GET('/api/sign-in')), staleTime: Infinity });

/** A cycle as it stands. */
export const cycle = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}', { params: { path: { id } } })),
  });

/** What I may do to a cycle now, and why not what I may not. */
export const cycleAllowed = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'allowed'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/allowed', { params: { path: { id } } })),
  });

/** The cycles that I may read. */
export const cycles = () => queryOptions({ queryKey: ['cycles'], queryFn: () => answerOf(api.GET('/api/cycles')) });

/** What is asked of me, a page at a time. */
export const todoPages = () =>
  infiniteQueryOptions({
    queryKey: ['todo', 'pages'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/me/todo', {
          params: { query: pageParam === undefined ? {} : { after: pageParam } },
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: ({ after }) => after ?? undefined,
  });

/** A first page comes after nothing. */
const FIRST: string | undefined = undefined;

/** Who will hear of what in a cycle, and when. */
export const cycleReminders = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'reminders'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/reminders', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** What people did in a cycle last; who was reminded of it stands in the timeline. */
export const cycleNews = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'news'],
    queryFn: () =>
      answerOf(
        api.GET('/api/cycles/{id}/history', {
          params: {
            path: { id },
            query: { what: 'decisions,data,changes,learning', sort: 'recorded', order: 'newest', limit: 6 },
          },
        }),
      ),
  });

/** A pledge as it stands. */
export const pledge = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/pledges/{id}', { params: { path: { id } } })),
  });

/** Lines from practice of a cycle, the newest first. */
export const cycleNotes = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'notes'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/notes', { params: { path: { id }, query: NEWEST } })),
  });

/** What was counted in a cycle. */
export const cycleMeasurements = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'measurements'],
    queryFn: () =>
      answerOf(api.GET('/api/cycles/{id}/measurements', { params: { path: { id }, query: { limit: 200 } } })),
  });

/** What helped and what hindered in a cycle. */
export const cycleFactors = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'factors'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/factors', { params: { path: { id }, query: { limit: 200 } } })),
  });

/** How a cycle's plan became what it is. */
export const cyclePlan = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'plan'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/plan', { params: { path: { id }, query: NEWEST } })),
  });

/** What an evaluation begins with. */
export const cycleEvaluation = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'evaluation'],
    queryFn: () => answerOf(api.GET('/api/cycles/{id}/evaluation', { params: { path: { id } } })),
  });

/** What was decided and changed in a cycle, the newest first. */
export const cycleChanges = (id: string) =>
  queryOptions({
    queryKey: ['process', id, 'changes'],
    queryFn: () =>
      answerOf(
        api.GET('/api/cycles/{id}/history', {
          params: { path: { id }, query: { what: 'decisions,changes', order: 'newest', limit: 200 } },
        }),
      ),
  });

/** The blueprints that can be contributed to. */
export const blueprintChoices = () =>
  queryOptions({ queryKey: ['blueprints', 'choices'], queryFn: () => answerOf(api.GET('/api/blueprints')) });

const NEWEST = { order: 'newest', limit: 100 } as const;
