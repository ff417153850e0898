import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Way } from '../../messages/ways.js';

/** How somebody gets the messages of a programme. Without a row: each by itself. */
@Entity('message_choice')
export class MessageChoice {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  person: string;

  @Column('text', { default: 'at-once' })
  way: Way;

  /** Whether they want news of it, where they only follow it. */
  @Column('boolean', { default: true })
  news: boolean;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  changed: Date;
}
