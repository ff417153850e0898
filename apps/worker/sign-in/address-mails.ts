import { type Transporter } from 'nodemailer';
import { type DataSource } from 'typeorm';
import { newCode, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import {
  writeAskedMail,
  writeConfirmMail,
  writeDoneMail,
  writeTakenMail,
} from '../../../libs/messages/words/sign-in/address-mails.js';
import { type WrittenMail } from '../../../libs/messages/words/sign-in/plain-mail.js';
import { sendingFault } from '../post-office/faults.js';
import { type Env, type Logger } from '../tokens.js';
import {
  claimChanges,
  keepSecretsOfChange,
  letChangeGo,
  noteMailOfChange,
  putChangeBack,
  type MailOfChange,
  type WaitingChange,
} from './address-changes.js';

interface Mail {
  what: MailOfChange;
  to: string;
  write: () => Promise<WrittenMail>;
}

/**
 * Sends the mails about another address: what confirms it goes there, and the address of before is told that it was asked
 * and that it was done. Each goes for itself: an address that takes no mail any more may be why another is asked for.
 */
export class AddressMails {
  constructor(private readonly ports: { dataSource: DataSource; transport: Transporter; env: Env; log: Logger }) {}

  /** Sends those that wait. @returns how many changes there were */
  async sendWaiting(): Promise<number> {
    const claimed = await claimChanges(this.ports.dataSource);
    for (const change of claimed) await this.sendAll(change);
    return claimed.length;
  }

  private async sendAll(change: WaitingChange): Promise<void> {
    const { dataSource } = this.ports;
    const settled: boolean[] = [];
    for (const mail of this.mailsOf(change)) settled.push(await this.send(change, mail));
    await (settled.every(Boolean) ? letChangeGo : putChangeBack)(dataSource, change.id);
  }

  private mailsOf(change: WaitingChange): Mail[] {
    const { email, present, former, language, unsent, unnoted } = change;
    const account = new URL('/account', this.ports.env.PUBLIC_URL).href;
    const mails: Mail[] = [];
    if (unsent) mails.push({ what: 'sent', to: email, write: () => this.writeToAsked(change) });
    if (unnoted) mails.push({ what: 'noted', to: present, write: () => told(writeAskedMail({ language, account })) });
    if (former !== null) mails.push({ what: 'former', to: former, write: () => told(writeDoneMail({ language })) });
    return mails;
  }

  /** An address that is somebody's already gets no secret: whoever reads there has an account. */
  private async writeToAsked({ id, language, minutes, taken }: WaitingChange): Promise<WrittenMail> {
    if (taken) return writeTakenMail({ language });
    const [secret, code] = [newSecret(), newCode()];
    await keepSecretsOfChange(this.ports.dataSource, { id, link: secret, code });
    const link = new URL(`/sign-in/address?token=${secret}`, this.ports.env.PUBLIC_URL).href;
    return writeConfirmMail({ language, link, code, minutes });
  }

  /** @returns whether there is nothing left to do for it */
  private async send({ id, attempts }: WaitingChange, { what, to, write }: Mail): Promise<boolean> {
    const { dataSource, transport, env, log } = this.ports;
    try {
      await transport.sendMail({
        from: env.MAIL_FROM,
        to,
        messageId: `<address.${what}.${id}.${attempts}@leerlus>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(await write()),
      });
    } catch (error) {
      // What a server says may hold the address.
      const fault = sendingFault(error);
      log.warn({ change: id, mail: what, attempts, ...fault }, 'a mail about another address could not be sent');
      if (fault.kind !== 'refused' && fault.kind !== 'no-such-address') return false;
    }
    await noteMailOfChange(dataSource, id, what);
    return true;
  }
}

function told(mail: WrittenMail): Promise<WrittenMail> {
  return Promise.resolve(mail);
}
