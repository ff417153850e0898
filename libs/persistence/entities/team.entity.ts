import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A team of an organisation that takes part in a workpackage. */
@Entity('team')
export class Team {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  organisation: string;

  @Column('text')
  workpackage: string;

  @Column('text')
  name: string;
}
