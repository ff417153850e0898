import { request } from 'node:http';

/** What came back, as it came. */
export interface RawReply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks by plain HTTP, with headers that `fetch` would not let anybody choose, such as `Host`. */
export function ask(
  url: string,
  asked: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<RawReply> {
  const { method = 'GET', headers = {}, body } = asked;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { method, headers: { ...(sent !== undefined && { 'content-type': 'application/json' }), ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    asking.once('error', reject).setTimeout(20_000, () => asking.destroy(new Error('nobody answered')));
    asking.end(sent);
  });
}
