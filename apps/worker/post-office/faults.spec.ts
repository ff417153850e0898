import { describe, expect, it } from '@jest/globals';
import { makingFault, sendingFault } from './faults.js';

const failing = (more: object): Error => Object.assign(new Error('to somebody@example.org'), more);
const toRecipient = (responseCode: number, response: string): Error =>
  failing({ code: 'EENVELOPE', command: 'RCPT TO', responseCode, response });

describe('an error while a letter is sent', () => {
  it.each([
    [
      'a server that nobody reaches',
      failing({ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }),
      'server-away',
      'ECONNREFUSED',
    ],
    ['a connection that breaks', failing({ code: 'ECONNECTION', command: 'CONN' }), 'server-away', 'ECONNECTION'],
    ['a letter that takes too long', failing({ code: 'EABORT', name: 'AbortError' }), 'server-away', 'EABORT'],
    [
      'a login that is refused',
      failing({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }),
      'server-away',
      '535',
    ],
    [
      'a sender that is refused',
      failing({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }),
      'server-away',
      '550',
    ],
    ['a recipient, for now', toRecipient(451, '451 4.3.0 later'), 'refused-for-now', '451'],
    ['a mailbox that is full', toRecipient(452, '452 4.2.2 full'), 'refused-for-now', '452'],
    ['an unknown mailbox', toRecipient(550, '550 no such user'), 'no-such-address', '550'],
    ['an unknown mailbox, by its enhanced code', toRecipient(554, '554 5.1.1 unknown'), 'no-such-address', '554'],
    ['a policy, by its enhanced code', toRecipient(550, '550 5.7.1 relaying denied'), 'refused', '550'],
    ['what is no address', failing({ code: 'EENVELOPE', command: 'API' }), 'no-such-address', 'EENVELOPE'],
    [
      'what it says',
      failing({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 5.6.0 spam' }),
      'refused',
      '554',
    ],
    ['a size', failing({ code: 'EMESSAGE', command: 'MAIL FROM' }), 'refused', 'EMESSAGE'],
    ['something of our own', new TypeError('x is not a function'), 'not-made', 'UNKNOWN'],
  ])('because of %s', (_because, error, kind, code) => {
    expect(sendingFault(error)).toEqual({ kind, code });
  });

  it('says nothing of what the server or the machine said: it may hold an address', () => {
    expect(JSON.stringify(sendingFault(toRecipient(550, '550 somebody@example.org is unknown')))).not.toContain('@');
    expect(makingFault(new TypeError('somebody@example.org'))).toEqual({ kind: 'not-made', code: 'TypeError' });
  });
});
