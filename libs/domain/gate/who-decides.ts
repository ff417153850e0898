import { type Holding } from '../../engine/context.js';
import { haveApproved, missingRoles, type Approval, type Asked, type Quorum } from './gate.js';

/** Who can decide at a gate now: the holders of its roles, without those who wrote what is decided. */
export function whoDecides(at: { gate: Quorum; cast: Holding[]; authors: string[] }): Asked[] {
  return at.gate.quorum.map(({ role }) => ({
    role,
    persons: [
      ...new Set(
        at.cast.filter((held) => held.role === role && !at.authors.includes(held.person)).map((held) => held.person),
      ),
    ].sort(),
  }));
}

/** A role that can't reach its quorum with the people there are: how many it needs, and how many are left. */
export interface Shortage {
  role: string;
  needed: number;
  left: number;
}

/**
 * Whether too few people are left to decide, each of them counting once even with several roles.
 *
 * @param at.authors who wrote what is decided, and therefore does not decide
 * @returns the first role that can't be filled, or undefined when the gate can be decided
 */
export function shortageAt(at: {
  gate: Quorum;
  cast: Holding[];
  authors: string[];
  approvals: Approval[];
}): Shortage | undefined {
  const approved = new Set(haveApproved(at.approvals));
  const asked = whoDecides(at);
  const seats = missingRoles(at.gate, at.approvals);
  const seatOf = new Map<string, number>();

  const seat = (place: number, tried: Set<string>): boolean =>
    personsFor(place).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const taken = seatOf.get(person);
      if (taken !== undefined && !seat(taken, tried)) return false;
      seatOf.set(person, place);
      return true;
    });
  const personsFor = (place: number): string[] =>
    asked.find(({ role }) => role === seats[place])?.persons.filter((person) => !approved.has(person)) ?? [];

  if (at.gate.oneIsEnough && seats.some((_, place) => personsFor(place).length > 0)) return undefined;
  const unfilled = seats.findIndex((_, place) => !seat(place, new Set()));
  const role = seats[unfilled];
  if (role === undefined) return undefined;
  return { role, needed: seats.filter((each) => each === role).length, left: personsFor(unfilled).length };
}
