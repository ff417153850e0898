import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../api/client.js';

/** How often (ms) it is asked what changed, where a stream can't be had. */
const ASKS_EVERY = 30_000;

/** How long (ms) news is gathered before pages ask anew: much of it comes together. */
const GATHERS = 300;

/** What is made of many processes, and therefore asked anew whenever one of them changed. */
const OF_MANY = [['todo'], ['planning'], ['timeline'], ['cycles'], ['blueprints'], ['programme']];

/**
 * Keeps the pages that are open true: what the API says has changed is asked anew. By server-sent events; where these can't
 * be had (a proxy in between, too many pages open), by asking now and then.
 */
export function Live() {
  const client = useQueryClient();
  useEffect(() => begin(client), [client]);
  return null;
}

function begin(client: QueryClient): () => void {
  const changed = new Set<string>();
  let gathering: number | undefined;
  let asking: number | undefined;
  let since: string | undefined;

  const askAnew = () => {
    gathering = undefined;
    for (const id of changed) void client.invalidateQueries({ queryKey: ['process', id] });
    changed.clear();
    for (const queryKey of OF_MANY) void client.invalidateQueries({ queryKey });
  };
  const hear = (ids: string[]) => {
    for (const id of ids) changed.add(id);
    if (changed.size > 0) gathering ??= window.setTimeout(askAnew, GATHERS);
  };
  const ask = async () => {
    const query = since === undefined ? {} : { since };
    const answer = await answerOf(api.GET('/api/live', { params: { query } }));
    if (typeof answer === 'string') return;
    since = answer.at;
    hear(answer.changed.map(({ id }) => id));
  };
  const source = new EventSource('/api/live');
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    hear(idIn(data));
  });
  source.addEventListener('look-again', () => void client.invalidateQueries());
  source.addEventListener('signed-out', () => {
    source.close();
    void client.invalidateQueries({ queryKey: ['door'] });
  });
  source.addEventListener('error', () => {
    // A connection that broke comes back by itself; one that was refused does not.
    if (source.readyState !== EventSource.CLOSED) return;
    asking ??= window.setInterval(() => {
      ask().catch(() => undefined); // asked again in a moment
    }, ASKS_EVERY);
  });
  return () => {
    source.close();
    window.clearInterval(asking);
    window.clearTimeout(gathering);
  };
}

function idIn(data: string): string[] {
  const said: unknown = JSON.parse(data);
  return typeof said === 'object' && said !== null && 'id' in said && typeof said.id === 'string' ? [said.id] : [];
}
