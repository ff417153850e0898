import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message for one person, as long as it has not arrived: what waits, what waits for a digest, what was given up on. */
@Entity('letter')
export class Letter {
  @PrimaryColumn('uuid')
  message: string;

  @PrimaryColumn('text')
  person: string;

  @Column('text')
  programme: string;

  @Column('text')
  process: string;

  /** As whom they are told. */
  @Column('text')
  role: string;

  @Column('text', { nullable: true })
  team: string | null;

  @Column('text', { default: 'waiting' })
  state: 'waiting' | 'bundled' | 'given-up';

  /** From when a post office may take it in hand; who does so moves this to the end of the lease. */
  @Column('timestamp with time zone', { precision: 3, name: 'next_try', default: () => 'clock_timestamp()' })
  nextTry: Date;

  /** The post office that has it in hand, until its next try. */
  @Column('uuid', { name: 'held_by', nullable: true })
  heldBy: string | null;

  @Column('timestamp with time zone', { precision: 3, name: 'first_tried', nullable: true })
  firstTried: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Why the last attempt did not succeed, as a code. */
  @Column('text', { nullable: true })
  fault: string | null;

  /** What the mail server, or the machine, called it: 550, ESOCKET. */
  @Column('text', { name: 'fault_code', nullable: true })
  faultCode: string | null;

  /** The message as which a digest that holds it goes out. */
  @Column('uuid', { name: 'bundled_in', nullable: true })
  bundledIn: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  made: Date;
}
