import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A factor that a cycle contributed to a blueprint. */
@Entity('blueprint_factor')
export class BlueprintFactor {
  @PrimaryColumn('text')
  blueprint: string;

  @PrimaryColumn('text')
  factor: string;

  @Column('text')
  programme: string;

  @Column('text')
  cycle: string;

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
}
