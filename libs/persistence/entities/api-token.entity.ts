import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type TokenScope } from '../../domain/policies/token.policy.js';

/** A token with which a program acts as its person, within its scopes and one programme. */
@Entity('api_token')
export class ApiToken {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  person: string;

  /** What its person calls it. */
  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: TokenScope[];

  @Column('text', { unique: true })
  digest: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  made: Date;

  @Column('timestamp with time zone', { precision: 3 })
  until: Date;

  /** The last day (UTC) on which it was used. */
  @Column('date', { name: 'used_on', nullable: true })
  usedOn: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  revoked: Date | null;
}
