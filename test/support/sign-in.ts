import { type ArrivedMail, type Mailbox } from './mailbox.js';
import { until } from './until.js';

/** What stands in a mail to sign in with. */
export interface SignInMail extends ArrivedMail {
  link: string;
  token: string;
  code: string;
}

/** Waits for the next mail to an address, beyond those that came before. */
export async function nextMail(mailbox: Mailbox, to: string, before: number): Promise<SignInMail> {
  const mails = () => mailbox.mails.filter((mail) => mail.to === to);
  await until(() => mails().length > before, { within: 30_000, saying: () => `a mail to ${to}` });
  const mail = mails()[before];
  if (!mail) throw new Error(`no mail to ${to}`);
  const link = /https?:\S+/.exec(mail.text)?.[0] ?? '';
  const code = /^(\d{3}) (\d{3})$/m.exec(mail.text)?.slice(1).join('') ?? '';
  return { ...mail, link, token: new URL(link).searchParams.get('token') ?? '', code };
}
