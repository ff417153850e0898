import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { checkPlan } from '../../plan/phases.js';
import { rolesAround, rolesThatMay } from '../../policies/cycle.policy.js';
import { programmeSettings } from '../../programme/programme.settings.js';
import { type CycleCommand } from '../cycle.commands.js';
import { type CycleEvent } from '../cycle.events.js';
import { type CycleState } from '../cycle.state.js';

/** Begins a cycle: with the plan it brings, or the programme's own. @throws Refused exists-already, may-not, plan-lacks … */
export function createCycle(
  state: CycleState | undefined,
  command: Extract<CycleCommand, { type: 'create-cycle' }>,
  context: Context,
): CycleEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const { title, workpackage, teams } = command;
  const roles: readonly string[] = rolesThatMay['create-cycle'];
  const may = rolesAround(context.actor.roles, { workpackage, teams: [] }).some(({ role }) => roles.includes(role));
  refuseUnless(may, 'may-not', { command: command.type, roles });
  refuseUnless(new Set(teams).size === teams.length, 'names-not-unique', { name: 'team' });
  const settings = programmeSettings.parse(context.settings);
  const plan = command.plan ?? settings.plan;
  checkPlan(plan, context.calendar);
  const { teamsToStart, leastMeasurements } = settings;
  return [
    {
      type: 'cycle-created',
      title,
      workpackage,
      teams,
      plan,
      teamsToStart: teamsToStart === 'all' ? teams.length : Math.min(teamsToStart, teams.length),
      leastMeasurements,
    },
  ];
}
