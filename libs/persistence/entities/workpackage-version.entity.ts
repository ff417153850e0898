import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A workpackage's text as it once was written, and why it was. */
@Entity('workpackage_version')
export class WorkpackageVersion {
  @PrimaryColumn('text')
  workpackage: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  programme: string;

  /** Reference to the text; so are content, approach and reason. */
  @Column('text')
  question: string;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('text', { nullable: true })
  approach: string | null;

  /** Null for the first version: it needed none. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
