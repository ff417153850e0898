import { Column, Entity } from 'typeorm';
import { MailedRequest } from './mailed-request.js';

/**
 * A sign-in that somebody began, by mail or at a provider. Secrets, networks and addresses are here as digests only. One
 * for an address that nobody has, has no person; everything else goes its way with it.
 */
@Entity('sign_in_request')
export class SignInRequest extends MailedRequest {
  @Column('text')
  way: 'mail' | 'oidc';

  @Column('text', { nullable: true })
  person: string | null;

  /** Of the secret that the asking browser keeps. */
  @Column('text', { unique: true })
  browser: string;

  /** Of the network that it came from, and of the address that it is for: to count them. */
  @Column('text')
  network: string;

  @Column('text', { nullable: true })
  address: string | null;

  /** Whether the device is to be remembered; at a provider that is chosen before. */
  @Column('boolean', { default: false })
  remember: boolean;
}
