import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A cycle as lists read it: where it stands. Made from its events in the transaction that decides them. */
@Entity('cycle')
export class Cycle {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  workpackage: string;

  /** Reference to the text. */
  @Column('text')
  title: string;

  @Column('text')
  phase: string;

  @Column('text', { name: 'phase_kind' })
  phaseKind: string;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  deadline: Date | null;

  /** Whether the present phase is past its deadline. */
  @Column('boolean', { default: false })
  overdue: boolean;

  @Column('text', { nullable: true })
  conclusion: string | null;

  @Column('text', { name: 'follow_up', nullable: true })
  followUp: string | null;

  /** Whether the evaluation is for everybody: its gate has passed, and no supplement waits for its deciders. */
  @Column('boolean', { default: false })
  accepted: boolean;

  @Column('text', { nullable: true })
  blueprint: string | null;

  /** The blueprint whose plan it began with. */
  @Column('text', { name: 'started_from', nullable: true })
  startedFrom: string | null;

  /** The cycle that this one follows on. */
  @Column('text', { nullable: true })
  previous: string | null;

  @Column('boolean', { default: false })
  paused: boolean;

  @Column('boolean', { default: false })
  stopped: boolean;

  @Column('boolean', { default: false })
  closed: boolean;

  @Column('timestamp with time zone', { precision: 3 })
  begun: Date;
}
