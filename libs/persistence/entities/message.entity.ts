import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { type Addressee } from '../../engine/rules.js';

/** What has become of a message. */
export type MessageStatus = 'planned' | 'withdrawn' | 'addressed' | 'sent' | 'nobody' | 'undelivered';

/** A message that is planned: who hears what, when, as long as something is not done. */
@Entity('message')
@Unique('message_once', ['process', 'what', 'step', 'occurrence', 'person'])
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

  /** Whom it is for, where somebody is told at another time than the others in their role; empty otherwise. */
  @Column('text', { default: '' })
  person: string;

  /** Whether it tells those above whoever must act. */
  @Column('boolean', { default: false })
  above: boolean;

  /** Addressed: there is a letter for each person who is to hear of it. Undelivered: somebody could not be reached. */
  @Column('text', { default: 'planned' })
  status: MessageStatus;

  /** When the first person heard of it. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  told: Date | null;
}
