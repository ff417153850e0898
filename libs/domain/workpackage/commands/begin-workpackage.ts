import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { type WorkpackageCommand } from '../workpackage.commands.js';
import { type WorkpackageEvent } from '../workpackage.events.js';
import { type WorkpackageState } from '../workpackage.state.js';
import { checkMayWithWorkpackage, partyAround } from '../workpackage.verb.js';

/**
 * Begins a workpackage: a new one by a person, or one that stands in the directory already by the service.
 *
 * @throws Refused
 */
export function beginWorkpackage(
  state: WorkpackageState | undefined,
  command: Extract<WorkpackageCommand, { type: 'create-workpackage' | 'found-workpackage' }>,
  context: Context,
): WorkpackageEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const isNew = command.type === 'create-workpackage';
  const workpackage = isNew ? context.process : command.workpackage;
  if (isNew) checkMayWithWorkpackage({ workpackage, owner: null }, command.type, context);
  const { question, content, approach, owner } = command;
  return [
    {
      type: 'workpackage-created',
      workpackage,
      name: isNew ? command.name : null,
      label: (isNew ? command.label : undefined) ?? null,
      question,
      content: content ?? null,
      approach: approach ?? null,
      owner: owner === undefined ? null : partyAround(workpackage, owner, context).person,
    },
  ];
}
