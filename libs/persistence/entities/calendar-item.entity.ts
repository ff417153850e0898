import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Addressee } from '../../engine/rules.js';

/** What stands in people's calendars: something that a process asks or will ask, until when, and how often that changed. */
@Entity('calendar_item')
export class CalendarItem {
  @PrimaryColumn('text')
  process: string;

  /** As a code with its part: `gate:ready-to-start`. However often it is asked, it is the same item. */
  @PrimaryColumn('text')
  what: string;

  @Column('text')
  programme: string;

  @Column('timestamp with time zone', { precision: 3 })
  until: Date;

  @Column('jsonb')
  who: Addressee[];

  /** Whether it is still to be done. */
  @Column('boolean', { default: true })
  open: boolean;

  /** Counts its changes. */
  @Column('integer', { default: 0 })
  sequence: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  changed: Date;
}
