import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { type Read } from './types.js';

/** A workpackage as its page shows it. */
export type Workpackage = Read<'/api/workpackages/{id}'>;
/** A blueprint as its page shows it. */
export type Blueprint = Read<'/api/blueprints/{id}'>;
/** A factor of a blueprint, with where it helped, where it did not, and whom to ask. */
export type Factor = Blueprint['factors'][number];

/** A workpackage as it stands. */
export const workpackage = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/workpackages/{id}', { params: { path: { id } } })),
  });

/** A blueprint as it stands. */
export const blueprint = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/blueprints/{id}', { params: { path: { id } } })),
  });

/** The blueprints that I may read, a page at a time. */
export const blueprints = () =>
  infiniteQueryOptions({
    queryKey: ['blueprints'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/blueprints', {
          params: { query: { limit: 50, ...(pageParam !== null && { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
