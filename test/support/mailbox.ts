import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ArrivedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

/** The far side of the mail: takes every mail and shows it to the test. */
export interface Mailbox {
  smtp: string;
  mails: ArrivedMail[];
  close(): Promise<void>;
}

/** Opens a mailbox on a free port of this machine. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ArrivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, accepted) {
      simpleParser(stream)
        .then(({ subject = '', text = '', html, messageId = '' }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          mails.push({ to, subject, text, html: typeof html === 'string' ? html : '', messageId });
          accepted();
        })
        .catch(accepted);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    smtp: `smtp://127.0.0.1:${port}`,
    mails,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
