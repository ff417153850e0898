import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayErase, type ErasureReason } from '../../../libs/domain/policies/erasure.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { sayErasure } from '../../../libs/messages/words/erasure.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { Problem, notFound } from '../http/problem.js';
import { actingAs } from '../identity/acting-as.js';
import { isAdministrator } from '../identity/administrators.js';
import { ENV, type Env } from '../tokens.js';
import { type ErasureView } from './erasure.requests.js';
import { checkNobodysLastLead } from './last-lead.js';
import { readTakesPart } from './takes-part.js';

/** Takes down that somebody is to be erased; the worker carries it out. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Asks for it, or asks for the second time with the key of the first.
   *
   * @throws Problem last-lead, erasure-key
   */
  async ask(
    asked: { person: string; reason: ErasureReason; key: string | undefined },
    acting: Acting,
  ): Promise<ErasureView> {
    const { person, reason, key } = asked;
    const { language } = acting;
    const takesPart = await readTakesPart(this.dataSource, person);
    const programmes = takesPart.filter(({ now }) => now).map(({ programme }) => programme);
    await checkNobodysLastLead(this.dataSource, { person, programmes });
    const by = acting.person;
    if (key !== undefined) {
      await this.confirm({ person, by, key });
      return { state: 'confirmed', sentence: sayErasure('confirmed', language) };
    }
    const begun = newSecret();
    const [row] = await this.dataSource.query<{ until: Date }[]>(ASK, [person, by, reason, digestOf(begun)]);
    const sentence = sayErasure(person === by ? 'asked-own' : 'asked', language);
    return { state: 'asked', sentence, key: begun, ...(row && { until: row.until.toISOString() }) };
  }

  /** Whether somebody may have another erased. @throws Problem not-found, may-not-erase */
  async checkMayErase(person: string, acting: Acting): Promise<void> {
    const known = await within({ person }, () => this.dataSource.manager.findOneBy(Person, { id: person }));
    const takesPart = await readTakesPart(this.dataSource, person);
    const administers = isAdministrator(acting, this.env);
    const isHere = takesPart.some(({ programme }) => programme === acting.programme);
    if (known?.erased !== null || !(administers || isHere)) throw notFound();
    // Who has left all of them is as good as in those they left.
    const present = takesPart.filter(({ now }) => now);
    const rolesIn = await Promise.all(
      (present.length > 0 ? present : takesPart).map(async ({ programme }) => {
        const there = await actingAs(this.dataSource, { person: acting.person, programme });
        return there?.roles ?? [];
      }),
    );
    if (!mayErase({ isAdministrator: administers, rolesIn })) throw new Problem(403, 'may-not-erase');
  }

  private async confirm({ person, by, key }: { person: string; by: string; key: string }): Promise<void> {
    const confirmed = await this.dataSource.query<unknown[]>(CONFIRM, [person, by, digestOf(key)]);
    if (confirmed.length === 0) throw new Problem(409, 'erasure-key');
  }
}

const ASK = `
insert into erasure (person, asked_by, reason, key, key_until)
values ($1, $2, $3, $4, clock_timestamp() + interval '15 minutes')
on conflict (person, asked_by) do update set reason = excluded.reason, key = excluded.key,
  key_until = excluded.key_until, asked = clock_timestamp()
returning key_until as until`;

// The same key again is the same asking: its first answer may have been lost.
const CONFIRM = `
with confirmed as (
  update erasure set confirmed = coalesce(confirmed, clock_timestamp())
  where person = $1 and asked_by = $2 and key = $3 and key_until > clock_timestamp()
  returning person)
select pg_notify('erasure', person) from confirmed`;
