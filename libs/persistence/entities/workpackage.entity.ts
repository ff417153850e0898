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
}
