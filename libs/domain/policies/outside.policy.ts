import { type Holding } from '../../engine/context.js';
import { type Around } from './around.js';
import { mayReadWork } from './cycle.policy.js';
import { looksFrom } from './standpoint.policy.js';
import { mayReadAgreements, type Holder } from './workpackage.policy.js';

/**
 * What is told from outside: where something stands, and what was decided on. Never what waits for somebody, who was late or
 * why, what a team noted, or a draft: an insurer or an inspector who reads along must not change what is written.
 */
const TOLD: Partial<Record<string, readonly string[]>> = {
  cycle: [
    'cycle-created',
    'phase-entered',
    'hypothesis-locked',
    'hypothesis-amended',
    'gate-passed',
    'supplement-accepted',
    'next-cycle-opened',
    'blueprint-published-heard',
    'cycle-closed',
  ],
  blueprint: ['blueprint-published', 'blueprint-replaced', 'blueprint-withdrawn'],
  workpackage: ['workpackage-created', 'workpackage-closed'],
};

/** Whether somebody who may read a process looks at it from outside: as a party, or as one who follows. */
export function readsFromOutside({ person, holdings }: Holder & { holdings: Holding[] }, around: Around): boolean {
  if (around.kind === 'cycle') return !mayReadWork(holdings, around);
  if (around.kind === 'workpackage') return !mayReadAgreements({ person, holdings }, around);
  // Whoever may read an entry or a pledge at all is one of those that it is about, or steers.
  if (around.kind === 'entry' || around.kind === 'pledge') return false;
  return !looksFrom(holdings, 'within');
}

/** The types of events that somebody who may read a process is told of. */
export function typesTold(who: Holder & { holdings: Holding[] }, around: Around): readonly string[] | 'all' {
  return readsFromOutside(who, around) ? (TOLD[around.kind] ?? []) : 'all';
}
