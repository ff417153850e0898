import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Somebody with an account; `membership` says in which programmes they take part. Beside `text`, and an
 * `address_change` that is not confirmed yet, the only place of personal data: everything else holds the id.
 */
@Entity('person')
export class Person {
  @PrimaryColumn('text')
  id: string;

  /** Empty for who was erased: readers are told that it was a former participant. */
  @Column('text')
  name: string;

  /** Null for who was erased. */
  @Column('text', { unique: true, nullable: true })
  email: string | null;

  @Column('text', { default: 'nl' })
  language: 'nl' | 'en';

  /** Since when nothing of them is kept but the id. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  erased: Date | null;

  /** Since when a mail server says that it does not know their address; null as far as is known. */
  @Column('timestamp with time zone', { precision: 3, name: 'bouncing_since', nullable: true })
  bouncingSince: Date | null;
}
