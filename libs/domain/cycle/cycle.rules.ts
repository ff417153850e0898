import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type DueCommand, type RefreshCommand, type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb } from '../../engine/verb.js';
import { createCycle } from './commands/create-cycle.js';
import { advance, enterPhase } from './cycle.advance.js';
import { cycleCommand, type CycleCommand } from './cycle.commands.js';
import { duesOf } from './cycle.dues.js';
import { type CycleEvent } from './cycle.events.js';
import { evolve } from './cycle.evolve.js';
import { standingOfCycle } from './cycle.standing.js';
import { presentPhase, type CycleState } from './cycle.state.js';
import { byPersons, verbs, type Later } from './cycle.verbs.js';
import { textsOfPart, versionOfPart } from './cycle.versions.js';
import { nextCycleOf } from './next-cycle.js';
import { after, Unfolding } from './unfolding.js';

/** The rules of a cycle: hypothesis → experiment → evaluation → blueprint, or as its plan has it. */
export const cycleRules: Rules<CycleState, CycleCommand, CycleEvent> = {
  kind: 'cycle',
  version: 7,
  command: cycleCommand,
  decide(state, command, context) {
    if (command.type === 'create-cycle' || command.type === 'open-next-cycle') {
      return begin(createCycle(state, command, context), context);
    }
    refuseUnless(state, 'does-not-exist');
    const unfolding = new Unfolding(state, context);
    for (const event of directly(state, command, context)) unfolding.add(event);
    advance(unfolding);
    return unfolding.events;
  },
  evolve,
  standing: standingOfCycle,
  dues: duesOf,
  allowed: (state, context) => allowedBy(byPersons, state, context),
  versionOf: versionOfPart,
  textsOf: textsOfPart,
  needs: processesToKnow,
  recalls: linesToLookUp,
  tells: (state, { process, event }) =>
    event.type === 'next-cycle-opened'
      ? [{ process: event.cycle, command: nextCycleOf(process, state), begin: { workpackage: state.workpackage } }]
      : [],
  announces: () => undefined,
  looksAround: true,
  reliesOn,
};

type Any = CycleCommand | DueCommand | RefreshCommand;

function processesToKnow(command: Any): string[] {
  if (command.type === 'contribute' || command.type === 'link-blueprint') return [command.blueprint];
  return command.type === 'create-cycle' && command.startFrom !== undefined ? [command.startFrom] : [];
}

/** The entries and pledges that a decision to start rests on, and the entry of a party that is out. */
function reliesOn(event: CycleEvent): string[] {
  if (event.type === 'required-party-out') return [event.entry];
  if (event.type === 'team-started') return event.pledge === undefined ? [] : [event.pledge];
  if (event.type !== 'gate-passed') return [];
  const { parties = [], pledges = [] } = event;
  return [...parties.map(({ entry }) => entry), ...pledges.map(({ pledge }) => pledge)];
}

function linesToLookUp(command: Any): number[] {
  if (command.type === 'share-lines') return command.lines ?? [];
  return 'line' in command ? [command.line] : [];
}

function begin(created: CycleEvent[], context: Context): CycleEvent[] {
  const state = created.reduce<CycleState | undefined>((before, event) => after(before, event, context), undefined);
  if (!state) return created;
  const unfolding = new Unfolding(state, context);
  enterPhase(unfolding, presentPhase(state));
  advance(unfolding);
  return [...created, ...unfolding.events];
}

function directly(state: CycleState, command: Later | DueCommand | RefreshCommand, context: Context): CycleEvent[] {
  // Teams whose day has come are started by what follows by itself.
  if (command.type === 'refresh') return [];
  if (command.type === 'due') return passDeadline(state, command);
  const verb = verbs[command.type] as Verb<CycleState, Later, CycleEvent>;
  return carryOut(verb, { state, command, context });
}

function passDeadline(state: CycleState, { what }: DueCommand): CycleEvent[] {
  const { deadline, phase } = state;
  if (deadline === null || what !== `deadline:${phase}`) return [];
  return [{ type: 'deadline-passed', phase, deadline }];
}
