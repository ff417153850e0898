import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MeetingAnswer } from '../../domain/meeting/meeting.commands.js';
import { type MeetingStatus } from '../../domain/meeting/meeting.state.js';

/** A meeting, as lists and calendars show it. */
@Entity('meeting')
export class Meeting {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  /** The workpackage whose working group meets; null for the board. */
  @Column('text', { nullable: true })
  workpackage: string | null;

  @Column('text', { nullable: true })
  planner: string | null;

  /** References to the texts. */
  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  agenda: string | null;

  /** Why it was called off. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamp with time zone', { precision: 3, name: 'from_instant' })
  from: Date | string;

  @Column('timestamp with time zone', { precision: 3, name: 'until_instant' })
  until: Date | string;

  @Column('text')
  state: MeetingStatus;

  /** Counts what invited people have to hear of, from 0. */
  @Column('integer', { default: 0 })
  sequence: number;

  /** Counts the times for which it was planned. */
  @Column('integer', { default: 1 })
  times: number;

  /** Who said whether they come. */
  @Column('jsonb', { default: {} })
  answers: Record<string, MeetingAnswer>;

  @Column('timestamp with time zone', { precision: 3 })
  changed: Date | string;
}
