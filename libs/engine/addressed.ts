import { type Holding } from './context.js';
import { type Addressee } from './rules.js';

/** Whether somebody is meant by an addressee, in a role that they hold. */
export function isAddressed(held: Holding, { role, team, organisation, person, except = [] }: Addressee): boolean {
  return (
    held.role === role &&
    (team === undefined || held.team === team) &&
    (organisation === undefined || held.organisation === organisation) &&
    (person === undefined || held.person === person) &&
    !except.includes(held.person)
  );
}
