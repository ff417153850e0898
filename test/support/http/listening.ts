import { type Visitor } from './visitor.js';

/** A server-sent event, as a browser gets it. */
export interface Heard {
  event: string;
  id: string | undefined;
  data: Record<string, unknown>;
}

/** A page that listens, with all that it heard up to now. */
export interface Page {
  status: number;
  heard: Heard[];
  /** Whether the stream has ended. */
  ended: () => boolean;
  close(): void;
}

/** Opens a stream as a browser does; whoever opens it closes it. */
export async function listenAs(visitor: Visitor, query = '', headers: Record<string, string> = {}): Promise<Page> {
  const giving = new AbortController();
  const response = await fetch(`${visitor.url}/api/live${query}`, {
    headers: { cookie: visitor.session, accept: 'text/event-stream', ...headers },
    signal: giving.signal,
  });
  const heard: Heard[] = [];
  let over = response.status !== 200;
  if (!over) void gather();
  return {
    status: response.status,
    heard,
    ended: () => over,
    close: () => {
      giving.abort();
    },
  };

  async function gather(): Promise<void> {
    let rest = '';
    try {
      for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const whole = `${rest}${part}`.split('\n\n');
        rest = whole.pop() ?? '';
        heard.push(...whole.flatMap(eventIn));
      }
    } catch {
      // It was closed.
    }
    over = true;
  }
}

function eventIn(block: string): Heard[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const data = field('data');
  if (data === undefined) return [];
  return [{ event: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) as Record<string, unknown> }];
}
