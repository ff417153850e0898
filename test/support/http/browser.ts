/** What a browser got. */
export interface Seen {
  status: number;
  /** The address that it ended at. */
  url: string;
  headers: Headers;
  text: string;
}

/** A browser without scripts: it keeps cookies by host, follows redirects when told to, and sends forms. */
export class Browser {
  /** By name, and each for all ports of this machine, as browsers have it. */
  readonly cookies = new Map<string, string>();

  constructor(private readonly headers: Record<string, string> = { 'user-agent': FIREFOX, 'accept-language': 'nl' }) {}

  /** Another browser with the same cookies, as somebody who copied them has. */
  copy(): Browser {
    const other = new Browser(this.headers);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  /** Opens an address, and goes where it leads. */
  async open(url: string): Promise<Seen> {
    return this.follow(await this.send('GET', url));
  }

  /** Goes where an answer leads, until it leads nowhere. */
  async follow(seen: Seen): Promise<Seen> {
    let last = seen;
    for (let steps = 0; last.status >= 300 && last.status < 400; steps++) {
      if (steps > 20) throw new Error(`${seen.url} leads around in a circle`);
      last = await this.send('GET', new URL(last.headers.get('location') ?? '', last.url).href);
    }
    return last;
  }

  /** Sends a form from a page of the same site, and does not go where the answer leads. */
  submit(url: string, fields: Record<string, string>): Promise<Seen> {
    return this.send('POST', url, {
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: new URL(url).origin,
        'sec-fetch-site': 'same-origin',
      },
    });
  }

  /** Sends JSON from a page of the same site. */
  json(method: string, url: string, body?: unknown): Promise<Seen> {
    return this.send(method, url, {
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
    });
  }

  /** Sends anything. */
  async send(
    method: string,
    url: string,
    sent: { body?: string; headers?: Record<string, string> } = {},
  ): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...this.headers, ...(cookie && { cookie }), ...sent.headers },
      body: sent.body,
      signal: AbortSignal.timeout(20_000),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return { status: response.status, url, headers: response.headers, text: await response.text() };
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length);
    if (expires !== undefined && Date.parse(expires) < Date.now()) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
