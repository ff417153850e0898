import { type EntityManager } from 'typeorm';
import { type Holding } from '../../engine/context.js';
import { type Addressee } from '../../engine/rules.js';
import { RoleHolding } from '../../persistence/entities/holding.entity.js';

/** Who holds which role at this moment around a workpackage, or (null) in the whole programme. */
export async function readCast(
  manager: EntityManager,
  around: { programme: string; workpackage: string | null },
): Promise<Holding[]> {
  const rows = await manager
    .createQueryBuilder(RoleHolding, 'h')
    .where('h.programme = :programme', around)
    .andWhere('(h.workpackage is null or :workpackage::text is null or h.workpackage = :workpackage)', around)
    .andWhere('h.from <= clock_timestamp() and (h.until is null or h.until > clock_timestamp())')
    .orderBy('h.role')
    .addOrderBy('h.person')
    .getMany();
  return rows.map(({ person, role, organisation, workpackage, team }) => ({
    person,
    role,
    ...(organisation && { organisation }),
    ...(workpackage && { workpackage }),
    ...(team && { team }),
  }));
}

/** The persons that an addressee stands for, each once. */
export function personsOf(cast: Holding[], { role, team, person }: Addressee): string[] {
  const holders = cast.filter(
    (holding) =>
      holding.role === role &&
      (team === undefined || holding.team === team) &&
      (person === undefined || holding.person === person),
  );
  return [...new Set(holders.map((holding) => holding.person))];
}
