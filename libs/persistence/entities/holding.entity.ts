import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A role that a person holds, with a from and an until; for the whole programme unless a scope is named. */
@Entity('holding')
export class RoleHolding {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  person: string;

  @Column('text')
  role: string;

  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('text', { nullable: true })
  workpackage: string | null;

  @Column('text', { nullable: true })
  team: string | null;

  @Column('timestamp with time zone', { precision: 3, name: 'from_instant', default: () => 'clock_timestamp()' })
  from: Date;

  @Column('timestamp with time zone', { precision: 3, name: 'until_instant', nullable: true })
  until: Date | null;
}
