import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When somebody was last in a programme: one visit lasts as long as they come back within half an hour. */
@Entity('visit')
export class Visit {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  person: string;

  /** When the visit before this one was last seen; null where this is the first. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  before: Date | null;

  /** When this visit began. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  began: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  seen: Date;
}
