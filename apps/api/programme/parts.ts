import { type DataSource } from 'typeorm';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { Problem } from '../http/problem.js';

/** The parts of a programme that a role is for. */
export interface Parts {
  organisation?: string | undefined;
  workpackage?: string | undefined;
  team?: string | undefined;
}

/**
 * The parts that a role is for, as the directory has them: a team brings its own organisation and workpackage along,
 * whatever was said of these.
 *
 * @throws Problem no-such-team, no-such-organisation, no-such-workpackage
 */
export async function partsKnown(
  dataSource: DataSource,
  programme: string,
  { team: id, organisation, workpackage }: Parts,
): Promise<Parts> {
  const { manager } = dataSource;
  if (id !== undefined) {
    const team = await manager.findOneBy(Team, { id, programme });
    if (!team) throw new Problem(422, 'no-such-team');
    return { team: id, organisation: team.organisation, workpackage: team.workpackage };
  }
  if (organisation !== undefined && !(await manager.existsBy(Organisation, { id: organisation, programme }))) {
    throw new Problem(422, 'no-such-organisation');
  }
  if (workpackage !== undefined && !(await manager.existsBy(Workpackage, { id: workpackage, programme }))) {
    throw new Problem(422, 'no-such-workpackage');
  }
  return { ...(organisation !== undefined && { organisation }), ...(workpackage !== undefined && { workpackage }) };
}
