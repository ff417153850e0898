import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What helped or hindered in a cycle, with its evidence and where it did. */
@Entity('factor')
export class Factor {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  cycle: string;

  @Column('integer')
  seq: number;

  @Column('text')
  kind: 'success' | 'barrier';

  /** Reference to the text. */
  @Column('text')
  factor: string;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { name: 'helped_in', array: true })
  helpedIn: string[];

  @Column('text', { name: 'not_in', array: true })
  notIn: string[];

  /** The person who wrote it down. */
  @Column('text', { nullable: true })
  author: string | null;
}
