import { MoreThan, type DataSource } from 'typeorm';
import { type Instant } from '../../engine/instant.js';
import { FormerName } from '../../persistence/entities/former-name.entity.js';
import { type Directory } from './directory.js';

/** The names of a programme that were given up after an instant, the earliest first. */
export function readFormerNames(
  dataSource: DataSource,
  asked: { programme: string; since: Instant },
): Promise<FormerName[]> {
  const { programme, since } = asked;
  return dataSource.manager.find(FormerName, {
    where: { programme, until: MoreThan(new Date(since)) },
    order: { until: 'asc' },
  });
}

/** A directory with the names as they were at an instant. */
export function directoryAt(directory: Directory, former: FormerName[], instant: Instant): Directory {
  const at = new Date(instant);
  // The first name that was given up later is the one of then, so it is set last.
  const later = former.filter(({ until }) => until > at).toReversed();
  if (later.length === 0) return directory;
  const of = (noun: string) => later.filter((each) => each.noun === noun);
  return {
    persons: new Map([...directory.persons, ...of('person').map(({ id, name }) => [id, name] as const)]),
    teams: new Map([
      ...directory.teams,
      ...of('team').map(
        ({ id, name }) => [id, { name, workpackage: directory.teams.get(id)?.workpackage ?? '' }] as const,
      ),
    ]),
    organisations: new Map([
      ...directory.organisations,
      ...of('organisation').map(({ id, name }) => [id, name] as const),
    ]),
    levels: directory.levels,
    workpackages: new Map([...directory.workpackages, ...of('workpackage').map(({ id, name }) => [id, name] as const)]),
  };
}
