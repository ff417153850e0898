import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a planned message was handed to the mail server for one person. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid')
  message: string;

  @PrimaryColumn('text')
  person: string;

  @Column('text')
  programme: string;

  @Column('text')
  process: string;

  /** The role as which they were told, at that moment. */
  @Column('text', { nullable: true })
  role: string | null;

  @Column('text', { nullable: true })
  team: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  sent: Date;
}
