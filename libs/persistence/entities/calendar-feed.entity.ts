import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That somebody made an address under which a calendar programme reads what is theirs in a programme. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  person: string;

  /** Of the secret in the address. */
  @Column('text', { unique: true })
  digest: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  made: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  revoked: Date | null;
}
