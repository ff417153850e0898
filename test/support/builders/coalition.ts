import { entryRules } from '../../../libs/domain/coalition/entry.rules.js';
import { type EntryState } from '../../../libs/domain/coalition/entry.state.js';
import { pledgeRules } from '../../../libs/domain/pledge/pledge.rules.js';
import { type PledgeState } from '../../../libs/domain/pledge/pledge.state.js';
import { type ReadyToStart } from '../../../libs/domain/programme/programme.settings.js';
import { type Party, type TeamPledge } from '../../../libs/engine/context.js';
import { aCast } from './cycle.js';
import { Life } from './life.js';
import { aSettings } from './programme-row.js';

/** Settings of a programme that asks something of those who start. */
export function asking(more: Partial<ReadyToStart>) {
  return { ...aSettings(), readyToStart: { parties: [], coordinators: true, pledges: false, ...more } };
}

/** A party, as the rules of a cycle see it. */
export function aParty(organisation: string, state: string, more: Partial<Party> = {}): Party {
  const entry = { process: `entry-${organisation}`, seq: 3, state, waived: false };
  return { organisation, type: 'insurer', partOf: null, entry, ...more };
}

/** A pledge of a team that is signed, as the rules of a cycle see it. */
export function aTeamPledge(team: string, more: Partial<TeamPledge> = {}): TeamPledge {
  return { team, process: `pledge-${team}`, seq: 2, level: 'zorg', from: null, until: null, ...more };
}

const around = [
  ...aCast(),
  { person: 'partner-zn', role: 'partner', organisation: 'zn' },
  { person: 'partner-vng', role: 'partner', organisation: 'vng' },
];

/** The entry of ZN, an insurer that the programme waits for. */
export class EntryLife extends Life {
  constructor(required: ReadyToStart['parties'] = [{ organisation: 'zn' }]) {
    super(entryRules, [...around], {
      ...asking({ parties: required }),
      partnerTypes: [{ code: 'insurer', label: 'zorgverzekeraar' }],
    });
  }

  get entry(): EntryState {
    return this.state as EntryState;
  }

  begun(): this {
    return this.does('lead', { type: 'begin-entry', organisation: 'zn', as: 'insurer', to: 'interested' });
  }

  signed(): this {
    return this.begun().does('partner-zn', { type: 'record-step', to: 'signed' });
  }
}

/** What team GGnet promises. */
export const aPledge = {
  type: 'make-pledge',
  by: { team: 'ggnet' },
  level: 'zorg',
  with: { organisation: 'samen-sterk' },
  text: 'we beginnen elk overleg met een gesprek',
} as const;

/** The pledge of team GGnet. */
export class PledgeLife extends Life {
  constructor() {
    super(pledgeRules, [...around], { ...aSettings(), pledgeLevels: [{ code: 'zorg', label: 'zorgverlening' }] });
  }

  get pledge(): PledgeState {
    return this.state as PledgeState;
  }

  made(more: object = {}): this {
    return this.does('coordinator-ggnet', { ...aPledge, ...more });
  }

  signed(more: object = {}): this {
    return this.made(more).does('coordinator-ggnet', { type: 'sign-pledge' });
  }
}
