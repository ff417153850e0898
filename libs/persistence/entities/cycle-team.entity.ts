import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a team stands in a cycle; each has its own state and dates. */
@Entity('cycle_team')
export class CycleTeam {
  @PrimaryColumn('text')
  cycle: string;

  @PrimaryColumn('text')
  team: string;

  @Column('text')
  programme: string;

  @Column('text')
  state: string;

  @Column('timestamp with time zone', { precision: 3 })
  since: Date;

  /** The first day of its own experiment, and when its own time is over. */
  @Column('date', { name: 'from_day', nullable: true })
  from: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  deadline: Date | null;
}
