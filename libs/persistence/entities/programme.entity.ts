import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Stage } from '../../domain/programme/stages.js';
import { type ProgrammeSettings } from '../../domain/programme/programme.settings.js';

/** A movement with an aim, organisations and people, and what it has settled on. */
@Entity('programme')
export class Programme {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  settings: ProgrammeSettings;

  /** Counts the changes of the settings; open processes look again when it grows. */
  @Column('integer', { name: 'settings_version', default: 1 })
  settingsVersion: number;

  /** What in the sample is an example and not from its source; null for a real programme. */
  @Column('jsonb', { nullable: true })
  examples: string[] | null;

  /** The process that it lives as; null as long as nobody founded it. */
  @Column('text', { unique: true, nullable: true })
  process: string | null;

  @Column('text', { default: 'preparing' })
  stage: Stage;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  approach: string | null;

  /** What the movement wants to bring about: a reference to the text, or the text itself until it is founded. */
  @Column('text', { nullable: true })
  aim: string | null;

  /** What whoever looks at a sample has to know first; null for a real programme. */
  @Column('jsonb', { nullable: true })
  banner: { nl: string; en: string } | null;
}
