import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Happened } from '../../engine/instant.js';

/** One count of a cycle's indicator, with the period that it is about. */
@Entity('measurement')
export class Measurement {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  cycle: string;

  @Column('integer')
  seq: number;

  @Column('text')
  team: string;

  @Column('double precision')
  value: number;

  @Column('date', { name: 'from_day' })
  from: string;

  @Column('date', { name: 'until_day' })
  until: string;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean')
  baseline: boolean;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('jsonb')
  happened: Happened;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;

  /** Since when everybody who reads the cycle may read it; null as long as it is the team's. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  shared: Date | null;

  /** Whether it came in after the evaluation was accepted. */
  @Column('boolean')
  late: boolean;
}
