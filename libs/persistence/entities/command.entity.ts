import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { type Happened } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { type Via } from '../../engine/event.js';
import { type Receipt, type RestsOn } from '../../engine/turn.js';

/** A command as it was received: a line of a process's inbox, and its receipt once it has been decided. */
@Entity('command')
@Unique('command_once_per_sender', ['programme', 'sender', 'idempotencyKey'])
export class CommandRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  process: string;

  @Column('text')
  programme: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  received: Date;

  /** The order of commands received within one millisecond. */
  @Column('bigint', { generated: 'identity' })
  place: string;

  @Column('jsonb')
  body: Message;

  @Column('text', { nullable: true })
  actor: string | null;

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf: string | null;

  @Column('text')
  via: Via;

  @Column('jsonb', { nullable: true })
  happened: Happened | null;

  @Column('jsonb', { name: 'rests_on', nullable: true })
  restsOn: RestsOn | null;

  /** Whose key it is: the person, the service or the process that sent it. */
  @Column('text')
  sender: string;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey: string;

  @Column('jsonb', { nullable: true })
  receipt: Receipt | null;

  @Column('timestamp with time zone', { precision: 3, name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** When the conductor acknowledged the ring for it; until then the relay keeps ringing. */
  @Column('timestamp with time zone', { precision: 3, name: 'rung_at', nullable: true })
  rungAt: Date | null;
}
