import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Who a person is at a provider of OpenID Connect: from their first sign-in on, the subject counts and no address. */
@Entity('sign_in_identity')
@Unique('one_subject_per_issuer', ['person', 'issuer'])
export class SignInIdentity {
  @PrimaryColumn('text')
  issuer: string;

  @PrimaryColumn('text')
  subject: string;

  @Column('text')
  person: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  linked: Date;
}
