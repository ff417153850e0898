import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person, team, organisation or workpackage was called until an instant; a trigger writes it down. */
@Entity('former_name')
export class FormerName {
  /** `person`, `team`, `organisation` or `workpackage`. */
  @PrimaryColumn('text')
  noun: string;

  @PrimaryColumn('text')
  id: string;

  @PrimaryColumn('timestamp with time zone', { precision: 3, name: 'until_instant' })
  until: Date;

  @Column('text')
  programme: string;

  @Column('text')
  name: string;
}
