import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { type Allowed, type Read } from './types.js';

/** A meeting as its page shows it. */
export type Meeting = Read<'/api/meetings/{id}'>;
/** An organisation's entry into the coalition as its page shows it. */
export type Entry = Read<'/api/coalition/{id}'>;
/** A pledge as its page shows it. */
export type Pledge = Read<'/api/pledges/{id}'>;

/** Where processes of a kind are, and what can be asked of each alike. */
export type Kind = 'meetings' | 'coalition' | 'pledges' | 'workpackages' | 'blueprints';

/** A meeting as it stands. */
export const meeting = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/meetings/{id}', at(id))),
  });

/** The meetings that are still to come and that I may read. */
export const meetingsToCome = () =>
  queryOptions({
    queryKey: ['programme', 'meetings'],
    queryFn: () => answerOf(api.GET('/api/meetings', { params: { query: { state: 'planned', limit: 50 } } })),
  });

/** An entry as it stands. */
export const entry = (id: string) =>
  queryOptions({
    queryKey: ['process', id],
    queryFn: () => answerOf(api.GET('/api/coalition/{id}', at(id))),
  });

/** How far each party is, with where the whole entry is read. */
export const coalition = () =>
  queryOptions({
    queryKey: ['programme', 'coalition'],
    queryFn: () => answerOf(api.GET('/api/coalition', { params: { query: { limit: 200 } } })),
  });

/** The pledges that I may read. */
export const pledges = () =>
  queryOptions({
    queryKey: ['programme', 'pledges'],
    queryFn: () => answerOf(api.GET('/api/pledges', { params: { query: { limit: 200 } } })),
  });

/** What I may do now, and why not what I may not. */
export const allowedOf = (kind: Kind, id: string) =>
  queryOptions({ queryKey: ['process', id, 'allowed'], queryFn: () => readAllowed(kind, id) });

/** What happened last. */
export const newsOf = (kind: Kind, id: string) =>
  queryOptions({ queryKey: ['process', id, 'news'], queryFn: () => readNews(kind, id) });

function at(id: string) {
  return { params: { path: { id } } };
}

function readAllowed(kind: Kind, id: string): Promise<{ allowed: Allowed[] }> {
  switch (kind) {
    case 'meetings':
      return answerOf(api.GET('/api/meetings/{id}/allowed', at(id)));
    case 'coalition':
      return answerOf(api.GET('/api/coalition/{id}/allowed', at(id)));
    case 'pledges':
      return answerOf(api.GET('/api/pledges/{id}/allowed', at(id)));
    case 'workpackages':
      return answerOf(api.GET('/api/workpackages/{id}/allowed', at(id)));
    case 'blueprints':
      return answerOf(api.GET('/api/blueprints/{id}/allowed', at(id)));
  }
}

function readNews(kind: Kind, id: string): Promise<Read<'/api/meetings/{id}/history'>> {
  const params = { path: { id }, query: { sort: 'recorded', order: 'newest', limit: 20 } } as const;
  switch (kind) {
    case 'meetings':
      return answerOf(api.GET('/api/meetings/{id}/history', { params }));
    case 'coalition':
      return answerOf(api.GET('/api/coalition/{id}/history', { params }));
    case 'pledges':
      return answerOf(api.GET('/api/pledges/{id}/history', { params }));
    case 'workpackages':
      return answerOf(api.GET('/api/workpackages/{id}/history', { params }));
    case 'blueprints':
      return answerOf(api.GET('/api/blueprints/{id}/history', { params }));
  }
}
