import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { type BlueprintCommand } from '../blueprint.commands.js';
import { type BlueprintEvent } from '../blueprint.events.js';
import { type BlueprintState } from '../blueprint.state.js';
import { checkMayWithBlueprint } from '../blueprint.verb.js';

/** Begins a blueprint: empty by a person, or drafted from what a cycle learnt by the service. @throws Refused */
export function beginBlueprint(
  state: BlueprintState | undefined,
  command: Extract<BlueprintCommand, { type: 'create-blueprint' | 'draft-blueprint' }>,
  context: Context,
): BlueprintEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  if (command.type === 'create-blueprint') {
    const { workpackage, title } = command;
    checkMayWithBlueprint({ workpackage, owner: null }, command.type, context);
    return [{ type: 'blueprint-created', workpackage, title, drafted: false }];
  }
  const { type: _, workpackage, title, ...contribution } = command;
  return [
    { type: 'blueprint-created', workpackage, title, drafted: true },
    { type: 'factors-contributed', ...contribution },
  ];
}
