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
}
