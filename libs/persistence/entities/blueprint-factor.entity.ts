import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A factor of a blueprint: contributed by a cycle, or merged from several. Only what it was merged into ever changes. */
@Entity('blueprint_factor')
export class BlueprintFactor {
  @PrimaryColumn('text')
  blueprint: string;

  @PrimaryColumn('text')
  factor: string;

  @Column('text')
  programme: string;

  /** The cycles that it comes from. */
  @Column('text', { array: true })
  cycles: string[];

  @Column('text')
  kind: 'success' | 'barrier';

  /** Reference to the text. */
  @Column('text')
  wording: string;

  /** Reference to the text. */
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { name: 'helped_in', array: true })
  helpedIn: string[];

  @Column('text', { name: 'not_in', array: true })
  notIn: string[];

  /** The persons to ask about it. */
  @Column('text', { array: true })
  ask: string[];

  /** The factor that it is a part of since; null while it stands in the list itself. */
  @Column('text', { name: 'merged_into', nullable: true })
  mergedInto: string | null;
}
