import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a note or a measurement was put right: what stood there, what stands there now, and why. */
@Entity('correction')
export class Correction {
  @PrimaryColumn('text')
  cycle: string;

  @PrimaryColumn('integer')
  seq: number;

  @Column('text')
  programme: string;

  /** The number of the line that was put right. */
  @Column('integer', { name: 'of_line' })
  ofLine: number;

  /** A note's text (a reference), or a measurement's value and period. */
  @Column('jsonb')
  was: unknown;

  @Column('jsonb')
  became: unknown;

  /** Reference to the text. */
  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
