import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of work around one question; owns a chain of cycles. */
@Entity('workpackage')
export class Workpackage {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  name: string;

  /** What the programme calls a workpackage: "pilottraject". */
  @Column('text', { nullable: true })
  label: string | null;

  /** The process that it lives as; null as long as it only stands in the directory. */
  @Column('text', { nullable: true, unique: true })
  process: string | null;

  /** Reference to the text; so are content and approach. */
  @Column('text', { nullable: true })
  question: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('text', { nullable: true })
  approach: string | null;

  /** How often its text was written; 0 as long as it only stands in the directory. */
  @Column('integer', { default: 0 })
  version: number;

  @Column('text', { nullable: true })
  owner: string | null;

  @Column('boolean', { default: false })
  closed: boolean;
}
