const LOOPBACK = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

/** Names that are set apart for examples and tests (RFC 2606 and 6761): nobody can be reached there. */
const EXAMPLE = /(^|\.)(example\.(com|net|org)|example|test|invalid)$/i;

/** Whether an IP address is this very machine's own. */
export function isLoopbackAddress(address: string): boolean {
  return LOOPBACK.test(address);
}

/** Whether a host, as it stands in a URL, is this very machine. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host.replace(/^\[(.*)\]$/, '$1'));
}

/** Whether a URL leads to this very machine. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}

/** Whether the host of a URL or of a mail address is one of those that are only good for examples. */
export function isExample(address: string): boolean {
  return EXAMPLE.test(hostOf(address));
}

function hostOf(address: string): string {
  if (address.includes('@')) return /@([\w.-]+)/.exec(address)?.[1] ?? '';
  return URL.canParse(address) ? new URL(address).hostname : '';
}
