import { type DataSource } from 'typeorm';
import { roles } from '../../../libs/domain/policies/standpoint.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { RoleHolding } from '../../../libs/persistence/entities/holding.entity.js';
import { addPerson } from '../builders/person.js';

/** What a role is held for, seen from the cycle of teams Wopit and GGnet in the pilottraject "zorgverlening". */
export const scopes = {
  'the programme': {},
  'its workpackage': { workpackage: 'zorgverlening' },
  'its team': { organisation: 'wopit', workpackage: 'zorgverlening', team: 'wopit' },
  'its other team': { organisation: 'ggnet', workpackage: 'zorgverlening', team: 'ggnet' },
  'an organisation': { organisation: 'wopit' },
  'a team that takes no part': { organisation: 'dimence', workpackage: 'zorgverlening', team: 'dimence' },
  'another workpackage': { workpackage: 'werkomgeving' },
  'a team elsewhere': { organisation: 'rivierduinen', workpackage: 'werkomgeving', team: 'rivierduinen' },
  'another programme': { programme: 'gem' },
} as const satisfies Record<string, Partial<Holding> & { programme?: string }>;

/** What a role is held for. */
export type Scope = keyof typeof scopes;

/** Somebody with one role for one thing; its roles are the ones that count now. */
export interface Somebody {
  id: string;
  email: string;
  programme: string;
  role: string;
  scope: Scope | 'ended' | 'to come' | 'nothing';
  holdings: Holding[];
}

const DAY = 86_400_000;

/** Somebody in each role for each thing, some whose role has ended or is to come, and somebody without one. */
export function everySomebody(): Somebody[] {
  const of = (role: string, scope: Somebody['scope']): Somebody => {
    const id = `${role}.${scope.replaceAll(' ', '-')}`;
    const { programme = 'in-de-ggz', ...held } = (scope in scopes ? scopes[scope as Scope] : {}) as {
      programme?: string;
    };
    const holdings = scope in scopes ? [{ person: id, role, ...held }] : [];
    return { id, email: `${id}@example.org`, programme, role, scope, holdings };
  };
  const each = Object.keys(scopes) as Scope[];
  const past = ['lead', 'coordinator', 'partner'].flatMap((role) => [of(role, 'ended'), of(role, 'to come')]);
  return [...roles.flatMap((role) => each.map((scope) => of(role, scope))), ...past, of('nobody', 'nothing')];
}

/** Puts them into a database that holds the sample. */
export async function addPeople(owner: DataSource, people: Somebody[]): Promise<void> {
  for (const { id, email, programme } of people) {
    await addPerson(owner.manager, { id, email, programmes: [programme], name: `Naam ${id}`, language: 'en' });
  }
  const now = Date.now();
  await owner.manager.insert(
    RoleHolding,
    people.flatMap(({ id, programme, role, scope, holdings }): Partial<RoleHolding>[] => {
      if (scope === 'nothing') return [];
      if (scope === 'ended') return [{ programme, person: id, role, until: new Date(now - DAY), from: new Date(0) }];
      if (scope === 'to come') return [{ programme, person: id, role, from: new Date(now + DAY) }];
      return holdings.map(({ organisation, workpackage, team }) => ({
        ...{ programme, person: id, role },
        ...{ organisation: organisation ?? null, workpackage: workpackage ?? null, team: team ?? null },
      }));
    }),
  );
}
