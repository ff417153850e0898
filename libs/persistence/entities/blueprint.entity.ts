import { type Contributed } from '../../domain/blueprint/blueprint.state.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A blueprint as lists read it. */
@Entity('blueprint')
export class Blueprint {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  workpackage: string;

  /** Reference to the text. */
  @Column('text')
  title: string;

  @Column('text')
  status: string;

  /** The last published version; 0 while there is none. */
  @Column('integer')
  version: number;

  /** The text as it is now: references, by field. */
  @Column('jsonb')
  parts: Record<string, string | null>;

  /** The cycles that contributed, and what they concluded. */
  @Column('jsonb')
  contributions: Contributed[];

  /** The person who looks after it. */
  @Column('text', { nullable: true })
  owner: string | null;

  /** The day on which it is looked at next. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  /** The blueprint that is used instead. */
  @Column('text', { name: 'replaced_by', nullable: true })
  replacedBy: string | null;
}
