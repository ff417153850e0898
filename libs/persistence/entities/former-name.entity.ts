import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person, team, organisation or workpackage was called until an instant; a trigger writes it down. */
@Entity('former_name')
export class FormerName {
  /** Whose histories tell it: for a person, each programme that they took part in at that moment. */
  @PrimaryColumn('text')
  programme: string;

  /** `person`, `team`, `organisation` or `workpackage`. */
  @PrimaryColumn('text')
  noun: string;

  @PrimaryColumn('text')
  id: string;

  @PrimaryColumn('timestamp with time zone', { precision: 3, name: 'until_instant' })
  until: Date;

  @Column('text')
  name: string;
}
