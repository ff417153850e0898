import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { listsIn } from '../../programme/programme.settings.js';
import { type PledgeCommand } from '../pledge.commands.js';
import { type PledgeEvent } from '../pledge.events.js';
import { type PledgeState } from '../pledge.state.js';
import { checkMayWithPledge, checkSignatory, endOfPeriod } from '../pledge.verb.js';

/** Makes a pledge; from here on its signature is asked. @throws Refused */
export function makePledge(
  state: PledgeState | undefined,
  command: Extract<PledgeCommand, { type: 'make-pledge' }>,
  context: Context,
): PledgeEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const { by, level, with: other, text, signatory, from, until } = command;
  checkMayWithPledge(by, command.type, context);
  const { pledgeLevels } = listsIn(context.settings);
  refuseUnless(pledgeLevels.length > 0, 'no-pledges-here');
  refuseUnless(
    pledgeLevels.some(({ code }) => code === level),
    'no-such-level',
  );
  checkSignatory(signatory, context);
  const ends = endOfPeriod(until, context);
  const begins = from === undefined ? null : context.calendar.endOf(context.calendar.addDays(from, -1));
  refuseUnless(begins === null || ends === null || begins < ends, 'period-backwards');
  return [
    {
      type: 'pledge-made',
      ...{ by, level, with: other, text, signatory: signatory ?? null },
      ...{ from: from ?? null, begins, until: until ?? null, ends },
    },
  ];
}
