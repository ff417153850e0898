import { type EntityManager } from 'typeorm';
import { AddressChange } from '../../../libs/persistence/entities/address-change.entity.js';
import { Erasure } from '../../../libs/persistence/entities/erasure.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { SignInIdentity } from '../../../libs/persistence/entities/sign-in-identity.entity.js';
import { SignInRequest } from '../../../libs/persistence/entities/sign-in-request.entity.js';
import { type OwnAccount } from './own-account.view.js';

type Device = OwnAccount['devices'][number];

/** What is kept of somebody's account: never a secret, nor a digest of one. */
export async function readOwnAccount(manager: EntityManager, person: string): Promise<OwnAccount> {
  const [known, accounts, devices, requests, changes, erasures] = await Promise.all([
    manager.findOneByOrFail(Person, { id: person }),
    manager.find(SignInIdentity, { where: { person }, order: { linked: 'asc' } }),
    manager.query<Device[]>(DEVICES, [person]),
    manager.find(SignInRequest, { where: { person }, order: { asked: 'asc' } }),
    manager.find(AddressChange, { where: { person }, order: { asked: 'asc' } }),
    manager.find(Erasure, { where: { person }, order: { asked: 'asc' } }),
  ]);
  const { id, name, email, language, bouncingSince } = known;
  return {
    person: { id, name, email, language, bouncingSince: bouncingSince?.toISOString() ?? null },
    workAccounts: accounts.map(({ issuer, subject, linked }) => ({ issuer, subject, linked: linked.toISOString() })),
    devices,
    signIns: requests.map(({ way, asked, used }) => ({
      way,
      asked: asked.toISOString(),
      used: used?.toISOString() ?? null,
    })),
    addressChanges: changes.map(({ email: to, asked, expires, used }) => ({
      email: to,
      asked: asked.toISOString(),
      until: expires.toISOString(),
      confirmed: used?.toISOString() ?? null,
    })),
    erasures: erasures.map(({ reason, asked, confirmed }) => ({
      reason,
      asked: asked.toISOString(),
      confirmed: confirmed?.toISOString() ?? null,
    })),
  };
}

// Its id and its cookie's id stay out of it: with the second one, anybody who finds the file would be signed in.
const DEVICES = `
select coalesce(sess ->> 'browser', '') as browser, coalesce(sess ->> 'signedIn', '') as "signedIn",
  coalesce(sess ->> 'seen', '') as seen, coalesce(sess ->> 'ends', '') as expires,
  coalesce(sess ->> 'remembered', '') = 'true' as remembered
from session where person = $1 and expire > clock_timestamp() order by sess ->> 'signedIn'`;
