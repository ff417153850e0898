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
  /** The invitation that it brings for a calendar; empty where it brings none. */
  calendar: string;
  /** The names of its headers. */
  headers: string[];
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
    closeTimeout: 200, // whoever is still connected is cut off: a post office keeps its connections
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, accepted) {
      simpleParser(stream)
        .then(({ subject = '', text = '', html, messageId = '', attachments, headers }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          const invitation = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
          const calendar = invitation?.content.toString('utf8') ?? '';
          mails.push({
            ...{ to, subject, text, messageId, calendar },
            html: typeof html === 'string' ? html : '',
            headers: [...headers.keys()],
          });
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
