import { blueprintRules } from '../../../libs/domain/blueprint/blueprint.rules.js';
import { type BlueprintState } from '../../../libs/domain/blueprint/blueprint.state.js';
import { type Contribution, type ContributedFactor } from '../../../libs/domain/blueprint/contribution.js';
import { aCast } from './cycle.js';
import { Life } from './life.js';
import { aSettings } from './programme-row.js';

/** What a blueprint says when it is written. */
export const aText = {
  type: 'edit-blueprint',
  title: 'zo begin je',
  purpose: 'meer merken',
  forWhom: 'teams in de ggz',
  whatItTakes: 'een kwartier per week',
  howToBegin: 'begin elk overleg met een gesprek',
  lookOutFor: 'te volle agenda’s',
} as const;

/** A factor of a cycle: the number makes its id. */
export function aFactor(cycle: string, number: number, more: Partial<ContributedFactor> = {}): ContributedFactor {
  return {
    id: `${cycle}.f${number}`,
    kind: 'success',
    factor: `factor ${number}`,
    evidence: null,
    helpedIn: ['dimence'],
    notIn: [],
    ask: ['coordinator-dimence'],
    ...more,
  };
}

/** What a cycle contributes. */
export function aContribution(cycle: string, more: Partial<Contribution> = {}): Contribution {
  return { cycle, factors: [aFactor(cycle, 1)], conclusion: 'confirmed', usable: null, ...more };
}

/** A blueprint that lives in memory, with shortcuts to where a test wants to begin. */
export class BlueprintLife extends Life {
  constructor() {
    super(blueprintRules, [...aCast(), { person: 'funder', role: 'funder' }], aSettings());
  }

  get blueprint(): BlueprintState {
    return this.state as BlueprintState;
  }

  /** Two cycles contributed a factor each. */
  drafted(): this {
    return this.tells({
      type: 'draft-blueprint',
      workpackage: 'zorgverlening',
      title: 'titel',
      ...aContribution('cycle-1'),
    }).tells({ type: 'take-contribution', ...aContribution('cycle-2') });
  }

  written(): this {
    return this.drafted().does('facilitator', aText);
  }

  published(): this {
    return this.written().does('lead', { type: 'publish-blueprint' });
  }

  withdrawn(): this {
    return this.published().does('lead', { type: 'withdraw-blueprint', reason: 'het werkte niet' });
  }

  /** Lets another blueprint be there, that stands somewhere. */
  beside(id: string, state: Partial<BlueprintState>): this {
    this.others = { ...this.others, [id]: { seq: 1, state, closed: false } };
    return this;
  }

  /** A service tells it something. */
  tells(command: { type: string } & Record<string, unknown>): this {
    return this.does(null, command, { via: 'service' });
  }
}
