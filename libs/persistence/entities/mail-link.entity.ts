import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What the button of a mail opens: one person may do one thing by it that a process asked at one time. */
@Entity('mail_link')
export class MailLink {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  person: string;

  @Column('text')
  process: string;

  /** What was asked, which time, and until when: `gate:ready-to-start`. */
  @Column('text')
  what: string;

  @Column('integer')
  occurrence: number;

  @Column('timestamp with time zone', { precision: 3 })
  until: Date;

  /** As whom the person got the mail. */
  @Column('text')
  role: string;

  @Column('text', { nullable: true })
  team: string | null;

  /** Of the secret in the mail. */
  @Column('text', { unique: true })
  digest: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  made: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expires: Date;
}
