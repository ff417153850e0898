import { type DataSource } from 'typeorm';
import { takesPartNow } from '../../../libs/identity/memberships.js';
import { within } from '../../../libs/persistence/scope.js';

/** The programmes that somebody takes part in, or took part in before. */
export function readTakesPart(dataSource: DataSource, person: string): Promise<{ programme: string; now: boolean }[]> {
  return within({ person }, () =>
    dataSource.query<{ programme: string; now: boolean }[]>(
      `select m.programme, ${takesPartNow} as now from membership m where m.person = $1 order by m.programme`,
      [person],
    ),
  );
}
