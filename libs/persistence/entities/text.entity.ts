import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Everything that a person typed. Whatever else refers to it holds its id and salted digest, so it can be erased. */
@Entity('text')
export class Text {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  /** The process in which it was written. */
  @Column('text')
  process: string;

  @Column('text', { nullable: true })
  author: string | null;

  /** Null once it has been erased; the digest stays. */
  @Column('text', { nullable: true })
  body: string | null;

  /** The person that it is about, where it was marked so. */
  @Column('text', { name: 'about_person', nullable: true })
  aboutPerson: string | null;

  /** Who may see it; null is everyone who may see the process. */
  @Column('text', { name: 'visible_to', nullable: true })
  visibleTo: string | null;

  @Column('bytea')
  salt: Buffer;

  /** SHA-256 of salt and body, base64url. */
  @Column('text')
  digest: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  written: Date;
}
