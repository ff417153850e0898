import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Happened } from '../../engine/instant.js';
import { type Message } from '../../engine/rules.js';
import { type Via } from '../../engine/event.js';

/** Something that happened, as it was decided. Never changed and never removed. */
@Entity('event')
export class EventRow {
  @PrimaryColumn('text')
  process: string;

  @PrimaryColumn('integer')
  seq: number;

  @Column('text')
  programme: string;

  @Column('text')
  type: string;

  @Column('integer', { name: 'rules_version' })
  rulesVersion: number;

  @Column('text', { nullable: true })
  actor: string | null;

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf: string | null;

  @Column('text')
  via: Via;

  @Column('jsonb')
  happened: Happened;

  /** Until when it can have happened: its place among all that happened. */
  @Column('timestamp with time zone', { precision: 3, name: 'happened_at' })
  happenedAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;

  /** When the ledger decided it, by PostgreSQL's clock. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  decided: Date;

  @Column('jsonb', { default: {} })
  knew: Record<string, number>;

  @Column('jsonb')
  body: Message;
}
