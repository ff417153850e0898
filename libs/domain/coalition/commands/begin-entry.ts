import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { checkPartnerType } from '../../programme/partner-types.js';
import { type EntryCommand } from '../entry.commands.js';
import { type EntryEvent } from '../entry.events.js';
import { type EntryState } from '../entry.state.js';
import { checkMayWithEntry } from '../entry.verb.js';
import { spanOf } from '../span.js';

/** Begins the entry of an organisation: by a person, or by a service from what the directory says. @throws Refused */
export function beginEntry(
  state: EntryState | undefined,
  command: Extract<EntryCommand, { type: 'begin-entry' | 'found-entry' }>,
  context: Context,
): EntryEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const { organisation, as, to } = command;
  const begun: EntryEvent = { type: 'entry-begun', organisation, as };
  const span = spanOf(context.happened, context);
  if (command.type === 'found-entry') return [begun, { type: 'entry-found', to, ...span }];
  checkMayWithEntry(organisation, command.type, context);
  checkPartnerType(as, context.settings);
  if (command.to === 'thinking-along') return [begun, { type: 'thinks-along', ...span }];
  return [begun, { type: 'step-recorded', to: command.to, document: null, ...span }];
}
