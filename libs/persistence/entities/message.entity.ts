import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { type Addressee } from '../../engine/rules.js';

/** A message that is planned: who hears what, when, as long as something is not done. */
@Entity('message')
@Unique('message_once', ['process', 'what', 'step', 'occurrence'])
export class PlannedMessageRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  process: string;

  @Column('text')
  what: string;

  @Column('text')
  step: string;

  @Column('integer')
  occurrence: number;

  @Column('timestamp with time zone', { precision: 3 })
  due: Date;

  /** The deadline that it is about. */
  @Column('timestamp with time zone', { precision: 3 })
  until: Date;

  @Column('jsonb')
  who: Addressee[];

  @Column('text', { default: 'planned' })
  status: 'planned' | 'withdrawn' | 'sent' | 'nobody';

  /** Until when a post office has it in hand. */
  @Column('timestamp with time zone', { precision: 3, name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Why the last attempt did not succeed, as a code. */
  @Column('text', { nullable: true })
  fault: string | null;
}
