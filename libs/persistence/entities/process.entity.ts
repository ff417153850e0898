import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A process and where it stands: its state is the fold of its events, its row is what a turn locks. */
@Entity('process')
@Unique('process_in_programme', ['id', 'programme'])
export class Process {
  /** `<kind>-<uuid>`; also the workflow's id. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: string;

  /** The workpackage whose people surround it; null is the whole programme. */
  @Column('text', { nullable: true })
  workpackage: string | null;

  @Column('integer', { name: 'rules_version', default: 0 })
  rulesVersion: number;

  @Column('integer', { name: 'settings_version', default: 0 })
  settingsVersion: number;

  @Column('integer', { default: 0 })
  seq: number;

  @Column('jsonb', { nullable: true })
  state: unknown;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  recorded: Date | null;

  @Column('text', { nullable: true })
  phase: string | null;

  @Column('text', { name: 'phase_kind', nullable: true })
  phaseKind: string | null;

  @Column('integer', { default: 0 })
  entered: number;

  @Column('text', { array: true, default: '{}' })
  missing: string[];

  @Column('timestamp with time zone', { precision: 3, name: 'wake_at', nullable: true })
  wakeAt: Date | null;

  @Column('text', { name: 'wake_for', nullable: true })
  wakeFor: string | null;

  @Column('boolean', { default: false })
  closed: boolean;

  /** Why it can't be decided (a code) until other rules run; null when it can. */
  @Column('text', { nullable: true })
  parked: string | null;

  /** The conductor (the id of Temporal's namespace) that acknowledged it last; null when none has. */
  @Column('text', { name: 'conducted_in', nullable: true })
  conductedIn: string | null;

  /** When the relay last rang for a moment that had passed unserved. */
  @Column('timestamp with time zone', { precision: 3, name: 'nudged_at', nullable: true })
  nudgedAt: Date | null;

  /** Digest of the dues that its planned messages were made of. */
  @Column('text', { name: 'planned_digest', nullable: true })
  plannedDigest: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  begun: Date;
}
