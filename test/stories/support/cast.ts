import { type Player } from './session.js';

/** Finds people of a sample by the role that they hold, for a team or a workpackage where that matters. */
export class Cast {
  constructor(private readonly players: Player[]) {}

  /** Everybody who holds a role. */
  all(role: string, around: { team?: string; workpackage?: string } = {}): Player[] {
    return this.players.filter(({ roles }) =>
      roles.some(
        (held) =>
          held.role === role &&
          (around.team === undefined || held.team === around.team) &&
          (around.workpackage === undefined || held.workpackage === around.workpackage),
      ),
    );
  }

  /** Somebody who holds a role: the first, or the one at a place. @throws Error where the sample has nobody */
  one(role: string, around: { team?: string; workpackage?: string; place?: number } = {}): Player {
    const found = this.all(role, around)[around.place ?? 0];
    if (!found) throw new Error(`the sample lacks a ${role} for this story`);
    return found;
  }
}
