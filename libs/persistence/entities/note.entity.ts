import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Happened } from '../../engine/instant.js';

/** A line from practice. */
@Entity('note')
export class Note {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  cycle: string;

  @Column('integer')
  seq: number;

  @Column('text', { nullable: true })
  team: string | null;

  /** Reference to the text. */
  @Column('text')
  note: string;

  /** Whose experience it tells: client, relative, staff. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('jsonb')
  happened: Happened;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;

  /** Since when everybody who reads the cycle may read it; null as long as it is the team's. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  shared: Date | null;

  /** Whether its text was erased. */
  @Column('boolean')
  erased: boolean;
}
