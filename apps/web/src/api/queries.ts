import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/**
 * What pages ask the API for. What is about one process is kept under `['process', id, …]`, so that whoever hears that
 * something happened to it knows what to ask anew.
 */
export const door = () =>
  queryOptions({ queryKey: ['door'], queryFn: () => answerOf(api.GET('/api/sign-in')), staleTime: Infinity });

/** What is asked of me. */
export const todo = () => queryOptions({ queryKey: ['todo'], queryFn: () => answerOf(api.GET('/api/me/todo')) });

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
