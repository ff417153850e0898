import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** Something that somebody asked for and confirms with the secrets of a mail; of these there are digests only. */
export abstract class MailedRequest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

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

  /** Until when it can be confirmed; withdrawn, that is over at once. */
  @Column('timestamp with time zone', { precision: 3 })
  expires: Date;

  /** When it was confirmed. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  used: Date | null;

  /** When its mail went out. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  sent: Date | null;

  /** How often its mail was made. */
  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamp with time zone', { precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;
}
