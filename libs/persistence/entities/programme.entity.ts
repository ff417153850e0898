import { Column, Entity, PrimaryColumn } from 'typeorm';
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

  /** What the movement wants to bring about. */
  @Column('text', { nullable: true })
  aim: string | null;

  /** What whoever looks at a sample has to know first; null for a real programme. */
  @Column('jsonb', { nullable: true })
  banner: { nl: string; en: string } | null;
}
