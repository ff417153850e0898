import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Another address that somebody asked for; it is theirs once they confirm it from there. */
@Entity('address_change')
export class AddressChange {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  person: string;

  /** The address that is asked for, in lower case. */
  @Column('text')
  email: string;

  /** The address of before, from the confirmation until it was told. */
  @Column('text', { nullable: true })
  former: string | null;

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

  /** When the mail went to the address that is asked for, and when the present one was told. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  sent: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  noted: Date | null;

  /** How often its mails were in hand. */
  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamp with time zone', { precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;
}
