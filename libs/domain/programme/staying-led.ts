import { type Context } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { refuseUnless } from '../../engine/refused.js';
import { endedBy, isLedFrom, type Leading } from './leads.js';
import { type ProgrammeEvent } from './programme.events.js';
import { type ProgrammeState } from './programme.state.js';
import { isSameRole, leadsProgramme } from './roles.js';

/** Who leads the programme after an event that was recorded at an instant. */
export function leadsAfter(leads: Leading[], event: ProgrammeEvent, recorded: Instant): Leading[] {
  switch (event.type) {
    case 'role-given': {
      if (!leadsProgramme(event)) return leads;
      const { person, organisation, workpackage, team, from, until } = event;
      const given = { person, organisation, workpackage, team };
      const held = leads.find((each) => isOf(event, each) && each.from <= from && (each.until ?? from) >= from);
      return [...leads.filter((each) => each !== held), { ...given, from: held?.from ?? from, until }];
    }
    case 'role-ended':
      return leads.flatMap((each) => (isOf(event, each) ? endedBy(event.until, each) : [each]));
    case 'person-left':
      return leads.flatMap((each) => (each.person === event.person ? endedBy(recorded, each) : [each]));
    default:
      return leads;
  }
}

/** Refuses what would leave the programme without a lead, now or later. @throws Refused last-lead */
export function checkStaysLed(state: ProgrammeState, events: ProgrammeEvent[], { now }: Context): void {
  const leads = events.reduce((before, event) => leadsAfter(before, event, now), state.leads);
  const isSame = JSON.stringify(leads) === JSON.stringify(state.leads);
  refuseUnless(isSame || state.stage === 'closed' || isLedFrom(now, leads), 'last-lead');
}

function isOf(event: Extract<ProgrammeEvent, { type: 'role-given' | 'role-ended' }>, leading: Leading): boolean {
  return isSameRole(event, { ...leading, role: 'lead' });
}
