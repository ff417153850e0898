import { createTransport, type Transporter } from 'nodemailer';

/** How long (ms) one letter may take on its way to the mail server: well within what is left of a lease. */
export const SENDS_WITHIN = 45_000;

/** The way to the mail server: a few connections, each for one letter after another. */
export function transportTo(url: string, connections: number): Transporter {
  return createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 1_000,
    maxRequeues: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
}
