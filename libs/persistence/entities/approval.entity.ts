import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person decided at a gate, in which role. */
@Entity('approval')
export class Approval {
  @PrimaryColumn('text')
  cycle: string;

  @PrimaryColumn('integer')
  seq: number;

  @Column('text')
  programme: string;

  @Column('text')
  gate: string;

  @Column('integer')
  round: number;

  @Column('text', { nullable: true })
  person: string | null;

  @Column('text')
  role: string;

  @Column('text')
  choice: 'approved' | 'rejected';

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
