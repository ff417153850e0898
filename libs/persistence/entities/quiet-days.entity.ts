import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which somebody wants to be left in peace; the first and the last are included. */
@Entity('quiet_days')
export class QuietDaysRow {
  @PrimaryColumn('text')
  person: string;

  @PrimaryColumn('date', { name: 'from_day' })
  from: string;

  @Column('date', { name: 'until_day' })
  until: string;

  /** When they said so: what was told before is not told again. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  since: Date;
}
