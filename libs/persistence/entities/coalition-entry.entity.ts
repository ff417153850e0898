import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type EntryState } from '../../domain/programme/coalition.js';

/** How far an organisation is with entering a programme's coalition. */
@Entity('coalition_entry')
export class CoalitionEntry {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  organisation: string;

  @Column('text')
  state: EntryState;

  /** As which type of partner it enters: the programme's own list. */
  @Column('text')
  kind: string;

  /** Whether the programme needs it to have entered. */
  @Column('boolean')
  required: boolean;

  /** Since when it is in this state. */
  @Column('date', { name: 'since_day' })
  since: string;

  @Column('text', { nullable: true })
  note: string | null;

  /** The process that it lives as; null as long as it only stands in the directory. */
  @Column('text', { nullable: true, unique: true })
  process: string | null;

  /** Whether the board lets cycles start without it. */
  @Column('boolean', { default: false })
  waived: boolean;

  /** When the present step or the membership has passed. */
  @Column('timestamp with time zone', { precision: 3, name: 'until_instant', nullable: true })
  until: Date | string | null;
}
