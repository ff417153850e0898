import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { type Read } from './types.js';

/** A message that will go out. */
export type PlannedMail = Read<'/api/programme/mails'>['mails'][number];
/** A mail that was given up on. */
export type Undelivered = Read<'/api/programme/letters'>['letters'][number];

/** What will go out in the programme, when and to whom; for who leads it, and its board. */
export const plannedMails = () =>
  queryOptions({
    queryKey: ['programme', 'mails'],
    queryFn: () => answerOf(api.GET('/api/programme/mails')),
  });

/** What did not arrive; for administrators of the installation. */
export const undelivered = () =>
  queryOptions({
    queryKey: ['programme', 'letters'],
    queryFn: () => answerOf(api.GET('/api/programme/letters', { params: { query: { limit: 100 } } })),
  });

/** What was put to the roles that I hold and is still open, a page at a time. */
export const putToUs = () =>
  infiniteQueryOptions({
    queryKey: ['programme', 'put-to-us'],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/put-to-us', { params: { query: pageParam === null ? {} : { after: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ after }) => after,
  });
