import { type BrowserContext } from 'playwright-core';

/** What an answer with a status that tells of a refusal leaves in the console, whoever asked for it. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** What a connection that is not there leaves in the console. */
const UNCONNECTED = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|NETWORK_CHANGED|FAILED)/;

/** Said in the page: what its policy forbids is told as an error of its console. */
const TELLS_OF_POLICY = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('the policy forbids ' + event.violatedDirective + ': ' + event.blockedURI);
});`;

/** What a page should never do: errors in its console, what its policy forbids, requests to other hosts. */
export class Watch {
  private readonly seen: string[] = [];

  /** Watches over all pages of a context, from their first line on. */
  async over(context: BrowserContext, origin: string): Promise<void> {
    await context.addInitScript({ content: TELLS_OF_POLICY });
    context.on('console', (message) => {
      if (message.type() === 'error') this.seen.push(message.text());
    });
    context.on('weberror', (error) => this.seen.push(String(error.error())));
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) this.seen.push(`asked ${request.url()}`);
    });
  }

  /**
   * What was seen since it was last asked.
   *
   * @param expected what belongs to the story: an answer that refuses, a connection that is lost
   */
  take(expected: { refusals?: true; lostConnection?: true } = {}): string[] {
    return this.seen
      .splice(0)
      .filter((each) => !(expected.refusals && REFUSED.test(each)))
      .filter((each) => !(expected.lostConnection && UNCONNECTED.test(each)));
  }
}
