import { type DataSource } from 'typeorm';
import { personWithAddress } from '../../../libs/identity/doors.js';
import { SignInIdentity } from '../../../libs/persistence/entities/sign-in-identity.entity.js';
import { type Subject } from './provider.js';

/**
 * Who a subject of a provider is here: by the subject, once it is linked; the first time by an address that the provider
 * says is theirs, of somebody who was invited. From then on no address counts: one that is given to somebody else later
 * does not open another's account, and a person has one subject at each provider.
 */
export async function personOfSubject(dataSource: DataSource, signedIn: Subject): Promise<string | undefined> {
  const { issuer, subject, email, isVerified } = signedIn;
  const { manager } = dataSource;
  const linked = await manager.findOneBy(SignInIdentity, { issuer, subject });
  if (linked) return linked.person;
  const invited = isVerified && email !== undefined ? await personWithAddress(dataSource, email) : undefined;
  if (invited === undefined) return undefined;
  await dataSource.query(
    `insert into sign_in_identity (issuer, subject, person) values ($1, $2, $3) on conflict do nothing`,
    [issuer, subject, invited],
  );
  // Somebody else's subject may have been linked to this person before, or this one a moment ago.
  return (await manager.findOneBy(SignInIdentity, { issuer, subject }))?.person;
}
