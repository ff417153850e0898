import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A working agreement of a workpackage, in its present version. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  workpackage: string;

  /** The event that made it: agreements are told in this order. */
  @Column('integer')
  seq: number;

  @Column('integer')
  version: number;

  /** Reference to the text. */
  @Column('text')
  what: string;

  /** The persons who take part in it. */
  @Column('text', { array: true })
  who: string[];

  @Column('date', { name: 'since_day' })
  since: string;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  @Column('boolean', { default: false })
  ended: boolean;

  /** Who wrote this version, and when. */
  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
