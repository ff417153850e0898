/**
 * Why a letter was not sent: the mail server was away; it refused for now; it refused for good; it does not know the
 * address; the letter could not be made.
 */
export type FaultKind = 'server-away' | 'refused-for-now' | 'refused' | 'no-such-address' | 'not-made';

/** What came of an attempt, in codes: what a server says may hold an address, and goes nowhere. */
export interface SendingFault {
  kind: FaultKind;
  /** What the server answered, or what the machine calls it: 550, ECONNREFUSED. */
  code: string;
}

/** What an error while sending means for the letter. */
export function sendingFault(error: unknown): SendingFault {
  const { code, command, originalCode, response, responseCode } = saidBy(error);
  const called = String(responseCode ?? originalCode ?? code ?? 'UNKNOWN');
  // What is said before a recipient was named (to our own address, even) is not about this letter.
  if (AWAY.has(code ?? '') || (code === 'EENVELOPE' && command === 'MAIL FROM'))
    return { kind: 'server-away', code: called };
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return { kind: 'not-made', code: called };
  if (responseCode === undefined) return { kind: code === 'EENVELOPE' ? 'no-such-address' : 'refused', code: called };
  if (responseCode < 500) return { kind: 'refused-for-now', code: called };
  const isUnknown = command === 'RCPT TO' && isUnknownAddress(responseCode, response);
  return { kind: isUnknown ? 'no-such-address' : 'refused', code: called };
}

/** What an error while a letter was made means for it. */
export function makingFault(error: unknown): SendingFault {
  const { code } = saidBy(error);
  return { kind: 'not-made', code: code ?? (error instanceof Error ? error.name : 'UNKNOWN') };
}

/** 550, 551 and 553 say that there is no such mailbox (RFC 5321), unless the enhanced code says otherwise (RFC 3463: 5.1). */
function isUnknownAddress(responseCode: number, response: string | undefined): boolean {
  const [, enhanced] = /^\d{3}[ -](5\.\d+)\.\d+/.exec(response ?? '') ?? [];
  if (enhanced !== undefined) return enhanced === '5.1';
  return [550, 551, 553].includes(responseCode);
}

/** Nodemailer's codes for a connection that was not made, or broke. */
const AWAY = new Set(
  'ECONNECTION ESOCKET ETIMEDOUT EDNS ETLS EAUTH EOAUTH2 EPROTOCOL EPROXY EABORT EREQUIRETLS'.split(' '),
);

function saidBy(error: unknown) {
  const text = (name: string) => {
    const said = sayingOf(error, name);
    return typeof said === 'string' ? said : undefined;
  };
  const responseCode = sayingOf(error, 'responseCode');
  return {
    code: text('code'),
    command: text('command'),
    originalCode: text('originalCode'),
    response: text('response'),
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
  };
}

function sayingOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
