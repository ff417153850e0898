import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a programme's aim and approach, or its settings, were in one of their versions. */
@Entity('programme_version')
export class ProgrammeVersion {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  part: 'text' | 'settings';

  @PrimaryColumn('integer')
  version: number;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  aim: string | null;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  approach: string | null;

  /** All of the settings as they were then; null where the text was written. */
  @Column('jsonb', { nullable: true })
  settings: Record<string, unknown> | null;

  /** Which settings were different from before. */
  @Column('text', { array: true, default: [] })
  changed: string[];

  /** Whether cycles that ran took the rules over. */
  @Column('text', { name: 'applies_to', nullable: true })
  appliesTo: 'new-cycles' | 'running-too' | null;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  author: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recorded: Date;
}
