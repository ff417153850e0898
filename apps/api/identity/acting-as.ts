import { type DataSource } from 'typeorm';
import { readActing, type Acting, type Participant } from '../../../libs/identity/acting.js';
import { within } from '../../../libs/persistence/scope.js';

/**
 * Who somebody is in a programme, with the roles held there now, before the request's own scope is theirs; undefined for
 * nobody, and for who takes no part in it any more.
 */
export async function actingAs(
  dataSource: DataSource,
  { person, programme }: Partial<Participant>,
): Promise<Acting | undefined> {
  if (person === undefined || programme === undefined) return undefined;
  return within({ person, programme }, () => readActing(dataSource, { person, programme }));
}
