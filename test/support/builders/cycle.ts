import { type Holding } from '../../../libs/engine/context.js';
import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { aSettings } from './programme-row.js';
import { Life } from './life.js';

/** The people around the pilottraject "zorgverlening", one for each role and a coordinator for each team. */
export function aCast(teams: string[] = ['dimence', 'ggnet']): Holding[] {
  return [
    { person: 'lead', role: 'lead' },
    { person: 'board', role: 'board' },
    { person: 'alt-1', role: 'alt', workpackage: 'zorgverlening' },
    { person: 'alt-2', role: 'alt', workpackage: 'zorgverlening' },
    { person: 'facilitator', role: 'facilitator' },
    ...teams.map((team) => ({
      person: `coordinator-${team}`,
      role: 'coordinator',
      team,
      workpackage: 'zorgverlening',
    })),
    { person: 'stranger', role: 'lead', workpackage: 'werkomgeving' },
  ];
}

/** A hypothesis that can be refuted. */
export const aHypothesis = {
  form: 'testing',
  if: 'elk overleg begint met een gesprek',
  then: 'merken we meer op',
  because: 'we het vaker horen',
  indicator: 'opgemerkte uitspraken',
  direction: 'increase',
  size: 2,
  date: '2027-03-31',
  refutedIf: 'het gelijk blijft',
} as const;

/** An evaluation that says yes. */
export const anEvaluation = {
  type: 'write-evaluation',
  summary: 'het hielp',
  conclusion: 'confirmed',
  followUp: 'adapt',
  results: [],
} as const;

/** A cycle that lives in memory, with shortcuts to where a test wants to begin. */
export class CycleLife extends Life {
  constructor(
    readonly teams: string[] = ['dimence', 'ggnet'],
    settings = aSettings(),
  ) {
    super(cycleRules, aCast(teams), settings);
  }

  get cycle(): CycleState {
    return this.state as CycleState;
  }

  begun(): this {
    return this.does('lead', { type: 'create-cycle', title: 'titel', workpackage: 'zorgverlening', teams: this.teams });
  }

  submitted(): this {
    return this.begun()
      .does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis })
      .does('facilitator', { type: 'submit-hypothesis', authors: [] });
  }

  running(): this {
    this.submitted();
    for (const team of this.teams) this.does(`coordinator-${team}`, { type: 'report-team-ready', team });
    return this.approves('ready-to-start', 'alt-1', 'lead');
  }

  evaluating(): this {
    this.running();
    for (const team of this.teams) {
      this.does(`coordinator-${team}`, aMeasurement(team));
      this.does(`coordinator-${team}`, { type: 'report-team-finished', team });
    }
    return this;
  }

  sharing(): this {
    return this.evaluating()
      .does('facilitator', anEvaluation)
      .does('facilitator', { type: 'submit-evaluation', authors: [] })
      .approves('evaluation-accepted', 'alt-1', 'lead');
  }

  approves(gate: string, ...persons: string[]): this {
    for (const person of persons) this.does(person, { type: 'approve', gate });
    return this;
  }
}

/** One count. */
export function aMeasurement(team: string, more: object = {}) {
  return {
    type: 'record-measurement',
    team,
    value: 3,
    from: '2026-05-01',
    until: '2026-05-31',
    baseline: false,
    ...more,
  };
}
