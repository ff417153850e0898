import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A condition of a programme's funder, in its present version. */
@Entity('funding_condition')
export class FundingCondition {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  /** The event that set it: conditions are told in this order. */
  @Column('integer')
  seq: number;

  @Column('integer')
  version: number;

  /** Reference to the text. */
  @Column('text')
  condition: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** The person who sees to it. */
  @Column('text', { nullable: true })
  owner: string | null;

  /** Whether the board may let it go. */
  @Column('boolean')
  waivable: boolean;

  @Column('text', { default: 'open' })
  state: 'open' | 'met' | 'waived';

  /** Reference to what shows that it is met, or to why it was let go. */
  @Column('text', { name: 'settled_with', nullable: true })
  settledWith: string | null;

  /** Who wrote or settled it, and when. */
  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
