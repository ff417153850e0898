import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What came of it: done, received and not decided yet, refused (with a code), or failed (with a code). */
export type AuditResult = 'done' | 'received' | 'refused' | 'failed';

/** By which way somebody came. */
export type AuditVia = 'web' | 'mail' | 'token';

/**
 * Who did, read or tried what (NEN 7513): ids, codes and instants, no text, no name, no address. Neither the app nor the
 * worker can change, remove or read a line.
 */
@Entity('audit')
@Index('audit_of_programme', ['programme', 'id'])
export class AuditLine {
  @PrimaryColumn('bigint', { default: () => 'next_audit_id()' })
  id: string;

  /** Null where there is none: a sign-in that failed. */
  @Column('text', { nullable: true })
  programme: string | null;

  /** By PostgreSQL's clock. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  instant: Date;

  /** Null where nobody is known. */
  @Column('text', { nullable: true })
  person: string | null;

  /** The roles held at that moment. */
  @Column('text', { array: true })
  roles: string[];

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf: string | null;

  /** `read-cycle`, `export`, `sign-in`, `command:approve` … */
  @Column('text')
  what: string;

  @Column('text', { name: 'object_kind', nullable: true })
  objectKind: string | null;

  /** The id of something that there was. */
  @Column('text', { nullable: true })
  object: string | null;

  @Column('text')
  result: AuditResult;

  /** Why it was refused, or failed. */
  @Column('text', { nullable: true })
  code: string | null;

  @Column('text')
  via: AuditVia;

  /** Which part of Leerlus wrote it. */
  @Column('text')
  application: 'api' | 'worker';

  /** The same id as in the answer and in the log. */
  @Column('uuid')
  request: string;
}
