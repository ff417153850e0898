import { type Contributed } from '../../domain/blueprint/blueprint.state.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published version of a blueprint: what others start from. */
@Entity('blueprint_version')
export class BlueprintVersion {
  @PrimaryColumn('text')
  blueprint: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  programme: string;

  /** References, by field. */
  @Column('jsonb')
  parts: Record<string, string | null>;

  /** The ids of the factors in it. */
  @Column('text', { array: true })
  factors: string[];

  /** What the cycles that contributed until then had concluded. */
  @Column('jsonb')
  contributions: Contributed[];

  @Column('text')
  digest: string;

  @Column('timestamp with time zone', { precision: 3 })
  published: Date;
}
