import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a process asks of the holders of a role now: what their lists of things to do show. */
@Entity('ask')
export class Ask {
  @PrimaryColumn('text')
  process: string;

  /** Its place among all that the process asks now. */
  @PrimaryColumn('integer')
  place: number;

  /** As a code with its part: `gate:ready-to-start`. */
  @Column('text')
  what: string;

  @Column('integer')
  occurrence: number;

  @Column('text')
  programme: string;

  @Column('timestamp with time zone', { precision: 3 })
  since: Date | string;

  /** Null where no date was agreed on. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  until: Date | string | null;

  @Column('text')
  role: string;

  @Column('text', { nullable: true })
  team: string | null;

  /** Only those who hold the role for this organisation. */
  @Column('text', { nullable: true })
  organisation: string | null;

  /** Only this person. */
  @Column('text', { nullable: true })
  person: string | null;

  /** Holders of the role who are not asked. */
  @Column('text', { array: true })
  except: string[];
}
