import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A sign-in that somebody began, by mail or at a provider. Secrets, networks and addresses are here as digests only. One
 * for an address that nobody has, has no person; everything else goes its way with it.
 */
@Entity('sign_in_request')
export class SignInRequest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

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

  /** Of the secrets in the mail, from the moment at which it is made. */
  @Column('text', { nullable: true, unique: true })
  link: string | null;

  @Column('text', { nullable: true })
  code: string | null;

  /** How many codes were tried. */
  @Column('integer', { default: 0 })
  tries: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  asked: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expires: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  used: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  sent: Date | null;

  /** How often the mail was made. */
  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamp with time zone', { precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;
}
