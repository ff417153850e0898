import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who takes part; an organisation may be one person, and may be part of a consortium. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  /** Empty for an organisation that is one person. */
  @Column('text')
  name: string;

  /** Who it is, where it is one person: it is called as they are, and nothing else is kept of it. */
  @Column('text', { nullable: true })
  person: string | null;

  @Column('text', { name: 'part_of', nullable: true })
  partOf: string | null;

  /** What kind of organisation it is, as a type of partner; null where nobody said. */
  @Column('text', { nullable: true })
  kind: string | null;

  /** Where it is, as the programme names its regions; null where nobody said. */
  @Column('text', { nullable: true })
  region: string | null;
}
