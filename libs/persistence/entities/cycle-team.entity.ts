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
}
