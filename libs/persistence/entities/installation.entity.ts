import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this database was made for: decided once, when it is made. It belongs to no programme. */
@Entity('installation')
export class Installation {
  @PrimaryColumn('integer')
  id: number;

  /** Whether it holds sample data, in which anybody on this machine may act as anybody. */
  @Column('boolean')
  sample: boolean;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  made: Date;
}
