import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint as a number: there will not be 2^53 lines. */
const counted: ValueTransformer = { from: Number, to: (value: unknown) => value };

/**
 * A link of the chain over the audit: a batch of lines that was sealed, or the removal of whole batches after their term.
 * Its hash covers everything else in it, the hash before it among that.
 */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  kind: 'batch' | 'removal';

  /** The first line that it is about. */
  @Column('bigint', { name: 'first_id', transformer: counted })
  firstId: number;

  /** The last one: of a batch, every line after the batch before it and up to here. */
  @Column('bigint', { name: 'last_id', transformer: counted })
  lastId: number;

  /** How many lines were sealed, or removed. */
  @Column('integer')
  count: number;

  /** How many lines were sealed up to here. */
  @Column('bigint', { transformer: counted })
  total: number;

  /** The latest instant of its lines: from here on its term counts. */
  @Column('timestamp with time zone', { precision: 3 })
  until: Date;

  @Column('timestamp with time zone', { precision: 3 })
  sealed: Date;

  /** SHA-256 over the lines in order of their ids; of a removal, over none. */
  @Column('text')
  digest: string;

  /** The hash of the link before it. */
  @Column('text')
  previous: string;

  @Column('text')
  hash: string;
}
