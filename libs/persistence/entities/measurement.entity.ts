import { Column, Entity, PrimaryColumn } from 'typeorm';

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

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
