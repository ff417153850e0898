import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person takes part in a programme, and since and until when. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  person: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  since: Date;

  /** Null as long as no end is known. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  until: Date | null;
}
