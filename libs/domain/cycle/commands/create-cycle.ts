import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { statusOf, type BlueprintState } from '../../blueprint/blueprint.state.js';
import { planFrom } from '../../blueprint/plan-from.js';
import { checkPlan, phaseNamed } from '../../plan/phases.js';
import { type Plan } from '../../plan/plan.js';
import { mayAskOfCycle, rolesThatMay } from '../../policies/cycle.policy.js';
import { programmeSettings, type ProgrammeSettings } from '../../programme/programme.settings.js';
import { type CycleCommand } from '../cycle.commands.js';
import { type CycleEvent } from '../cycle.events.js';
import { type CycleState } from '../cycle.state.js';

type Create = Extract<CycleCommand, { type: 'create-cycle' }>;
type OpenNext = Extract<CycleCommand, { type: 'open-next-cycle' }>;
type Started = { blueprint: string; version: number } | undefined;

/** Begins a cycle: with the plan it brings, a blueprint's, or the programme's own. @throws Refused exists-already, may-not, plan-lacks, no-such-plan … */
export function createCycle(
  state: CycleState | undefined,
  command: Create | OpenNext,
  context: Context,
): [Extract<CycleEvent, { type: 'cycle-created' }>] {
  refuseUnless(state === undefined, 'exists-already');
  const { title, workpackage, teams } = command;
  const settings = programmeSettings.parse(context.settings);
  const { teamsToStart, leastMeasurements, aloneBelow, readyToStart } = settings;
  const created = {
    type: 'cycle-created' as const,
    ...{ title, workpackage, teams, leastMeasurements, aloneBelow, readyToStart },
    teamsToStart: teamsToStart === 'all' ? teams.length : Math.min(teamsToStart, teams.length),
  };
  if (command.type === 'open-next-cycle') return [{ ...created, plan: command.plan, previous: command.previous }];
  checkMayCreate(command, context);
  refuseUnless(new Set(teams).size === teams.length, 'names-not-unique', { name: 'team' });
  const startedFrom = startOf(command, context);
  const plan = command.plan ?? planOf(startedFrom, context) ?? planCalled(command.planCalled, settings);
  checkPlan(plan, context.calendar);
  const { beginIn, before } = command;
  refuseUnless(beginIn === undefined || phaseNamed(plan, beginIn), 'no-such-phase', { phase: beginIn ?? '' });
  return [
    {
      ...created,
      plan,
      ...(startedFrom && { startedFrom }),
      ...(beginIn !== undefined && { beganIn: beginIn }),
      ...(before !== undefined && { before }),
    },
  ];
}

function checkMayCreate({ type, workpackage }: Create, { actor }: Context): void {
  const may = mayAskOfCycle(actor.roles, { workpackage, teams: [] }, type);
  refuseUnless(may, 'may-not', { command: type, roles: rolesThatMay[type] });
}

/** The published blueprint that a cycle begins with. @throws Refused no-such-blueprint, no-plan-there */
function startOf({ startFrom: blueprint }: Create, { others }: Context): Started {
  if (blueprint === undefined) return undefined;
  const known = others[blueprint];
  refuseUnless(blueprint.startsWith('blueprint-') && known, 'no-such-blueprint', { blueprint });
  const state = known.state as BlueprintState;
  refuseUnless(statusOf(state) === 'published' && state.plan, 'no-plan-there', { blueprint });
  return { blueprint, version: state.published };
}

/** The programme's plan of a name; its standard one, where none is named. @throws Refused no-such-plan */
function planCalled(name: string | undefined, { plan, plans }: ProgrammeSettings): Plan {
  if (name === undefined) return plan;
  const named = plans.find((each) => each.name === name);
  refuseUnless(named, 'no-such-plan');
  return named.plan;
}

function planOf(started: Started, { others, calendar, now }: Context): Plan | undefined {
  const { plan } = (started && (others[started.blueprint]?.state as BlueprintState | undefined)) ?? { plan: null };
  return plan ? planFrom(plan, calendar.dayOf(now), calendar) : undefined;
}
