import { type Player } from './session.js';

/** The part of a programme that a role is held for, as far as it matters. */
interface Around {
  team?: string;
  workpackage?: string;
  organisation?: string;
}

/** Finds people of a sample by the role that they hold, for a team or a workpackage where that matters. */
export class Cast {
  constructor(private readonly players: Player[]) {}

  /** Everybody who holds a role. */
  all(role: string, around: Around = {}): Player[] {
    return this.players.filter(({ roles }) =>
      roles.some(
        (held) =>
          held.role === role &&
          (around.team === undefined || held.team === around.team) &&
          (around.workpackage === undefined || held.workpackage === around.workpackage) &&
          (around.organisation === undefined || held.organisation === around.organisation),
      ),
    );
  }

  /** Somebody who holds a role: the first, or the one at a place. @throws Error where the sample has nobody */
  one(role: string, around: Around & { place?: number } = {}): Player {
    const found = this.all(role, around)[around.place ?? 0];
    if (!found) throw new Error(`the sample lacks a ${role} for this story`);
    return found;
  }
}
