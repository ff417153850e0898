import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PledgeStatus } from '../../domain/pledge/pledge.state.js';

/** A promise of a team or an organisation. Texts are references. */
@Entity('pledge')
export class Pledge {
  /** The id of its process. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  /** Null where an organisation made it. */
  @Column('text', { nullable: true })
  team: string | null;

  /** Who made it, or the organisation of the team that did. */
  @Column('text', { nullable: true })
  organisation: string | null;

  /** One of the programme's levels. */
  @Column('text')
  level: string;

  @Column('text', { name: 'with_organisation', nullable: true })
  withOrganisation: string | null;

  @Column('text', { name: 'with_name', nullable: true })
  withName: string | null;

  /** What is promised. */
  @Column('text')
  wording: string;

  @Column('text', { name: 'signatory_person', nullable: true })
  signatoryPerson: string | null;

  @Column('text', { name: 'signatory_name', nullable: true })
  signatoryName: string | null;

  @Column('text')
  state: PledgeStatus;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  signed: Date | string | null;

  @Column('date', { name: 'from_day', nullable: true })
  from: string | null;

  /** When it has passed; null is for as long as nobody takes it back. */
  @Column('timestamp with time zone', { precision: 3, name: 'until_instant', nullable: true })
  until: Date | string | null;

  @Column('timestamp with time zone', { precision: 3 })
  made: Date | string;
}
