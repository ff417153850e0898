import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ErasureReason } from '../../domain/policies/erasure.policy.js';

/** That somebody is to be erased: who asked, whether they asked twice, and whether it is done. */
@Entity('erasure')
export class Erasure {
  @PrimaryColumn('text')
  person: string;

  @PrimaryColumn('text', { name: 'asked_by' })
  askedBy: string;

  @Column('text')
  reason: ErasureReason;

  /** Digest of the key of the second press. */
  @Column('text', { nullable: true })
  key: string | null;

  @Column('timestamp with time zone', { precision: 3, name: 'key_until', nullable: true })
  keyUntil: Date | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  asked: Date;

  /** When it was asked for the second time: from then on the worker carries it out. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  confirmed: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  done: Date | null;
}
