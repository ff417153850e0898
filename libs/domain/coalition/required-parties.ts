import { type Party } from '../../engine/context.js';
import { type RequiredParty } from '../programme/programme.settings.js';

/** A requirement as a code: `party:zn`, `party-type:insurer`. */
export function requirementCode(required: RequiredParty): string {
  return 'organisation' in required ? `party:${required.organisation}` : `party-type:${required.type}`;
}

/** Whether a party has entered the coalition: it signed, or takes part fully. */
export function hasEntered({ entry }: Party): boolean {
  return entry?.state === 'signed' || entry?.state === 'joined';
}

/**
 * Who meets a requirement: the party that is named, or any of the type; each by its own entry or because the board waived
 * it. A consortium speaks for its members where the requirement names the consortium or a type, and never for a member
 * that is named itself. Where all members have entered, the consortium has.
 *
 * @returns the parties by whose entries it is met; empty when it is not
 */
export function whoMeets(required: RequiredParty, coalition: Party[]): Party[] {
  const counts = coalition.filter((party) => hasEntered(party) || party.entry?.waived === true);
  if ('organisation' in required) {
    const itself = counts.filter(({ organisation }) => organisation === required.organisation);
    return itself.length > 0 ? itself : allMembers(required.organisation, { coalition, counts });
  }
  const ofType = counts.filter(({ type }) => type === required.type);
  return ofType.length > 0 ? ofType : consortiaWith(required.type, { coalition, counts });
}

/** Whether a party is one that a requirement is about. */
export function concerns(required: RequiredParty, party: { organisation: string; type: string | null }): boolean {
  return 'organisation' in required ? required.organisation === party.organisation : required.type === party.type;
}

interface Counted {
  coalition: Party[];
  counts: Party[];
}

function allMembers(consortium: string, { coalition, counts }: Counted): Party[] {
  const members = coalition.filter(({ partOf }) => partOf === consortium);
  const entered = counts.filter(({ partOf }) => partOf === consortium);
  return members.length > 0 && entered.length === members.length ? entered : [];
}

/** The consortia that entered and have a member of a type: they signed for it. */
function consortiaWith(type: string, { coalition, counts }: Counted): Party[] {
  const consortia = coalition.flatMap((member) => (member.type === type ? (member.partOf ?? []) : []));
  return counts.filter(({ organisation }) => consortia.includes(organisation));
}
