import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { tellStatus } from '../shell/status.js';
import { pressWords } from '../words/press.js';
import { useWords } from '../words/words.js';
import { answerOf, api } from './client.js';
import { isConflict, type Problem } from './problem.js';
import { type Body, type CycleCommand } from './types.js';

/** What is sent to a cycle: a command, when it happened, the part that it was written on. */
export type CyclePressed = Omit<Body<'/api/cycles/{id}/commands'>, 'command'> & { command: CycleCommand };

/** A press: sent, on its way, or not carried out. */
export interface Press<Sent> {
  send: (sent: Sent) => void;
  busy: boolean;
  problem: Problem | Error | null;
  forget: () => void;
}

/** What happens besides, when a press was carried out. */
export interface Pressed {
  /** What is said then; that it is saved, unless told otherwise. */
  said?: string | undefined;
  onDone?: ((answered: Answered) => void) | undefined;
}

/** What the API says to a press: it was carried out, or it was received and will be. */
export type Answered = { id: string; command: string; view: unknown } | { id: string; link: string };

/** Sends commands to a cycle. */
export function useCyclePress(id: string, pressed: Pressed = {}): Press<CyclePressed> {
  return usePress(
    (body: CyclePressed, key) => answerOf(api.POST('/api/cycles/{id}/commands', { ...under(id, key), body })),
    { process: id, ...pressed },
  );
}

/** Sends commands to a pledge. */
export function usePledgePress(id: string, pressed: Pressed = {}): Press<Body<'/api/pledges/{id}/commands'>> {
  return usePress((body, key) => answerOf(api.POST('/api/pledges/{id}/commands', { ...under(id, key), body })), {
    process: id,
    ...pressed,
  });
}

/** Where a press goes, and the key under which it happens once. */
export function under(id: string, key: string) {
  return { params: { path: { id }, header: { 'Idempotency-Key': key } } };
}

/**
 * Sends something once, however often it is tried: what is the same as the last time goes under the same key, until it
 * was answered. What was asked before is asked anew then, so that every page shows the effect.
 *
 * @param how.process whose page comes back with the answer; empty where the press begins one
 */
export function usePress<Sent>(
  send: (sent: Sent, key: string) => Promise<Answered>,
  { process, said, onDone }: Pressed & { process: string },
): Press<Sent> {
  const say = useWords(pressWords);
  const queries = useQueryClient();
  const last = useRef<{ sent: string; key: string }>(undefined);
  const mutation = useMutation({
    mutationFn: (sent: Sent) => {
      const text = JSON.stringify(sent);
      if (last.current?.sent !== text) last.current = { sent: text, key: crypto.randomUUID() };
      return send(sent, last.current.key);
    },
    onSuccess: (answered) => {
      last.current = undefined;
      if ('view' in answered) {
        queries.setQueryData(['process', process === '' ? answered.id : process], answered.view);
        tellStatus({ tone: 'done', text: said ?? say('saved') });
      } else {
        tellStatus({ tone: 'soon', text: say('received') });
      }
      onDone?.(answered);
      void askAnew(queries);
    },
    onError: (problem) => {
      if (isConflict(problem)) void askAnew(queries);
    },
  });
  const { mutate, isPending, error, reset } = mutation;
  return { send: mutate, busy: isPending, problem: error, forget: reset };
}

/** Asks anew for all that is shown; who is signed in does not change by a press. */
export function askAnew(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'door' && queryKey[0] !== 'visit' });
}
