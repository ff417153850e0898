import { describe, expect, it } from '@jest/globals';
import { programmeCommand } from '../../../../../libs/domain/programme/programme.commands.js';
import { programmeSettings } from '../../../../../libs/domain/programme/programme.settings.js';
import { ladderForm } from './ladder.form.js';
import { type Settled } from './settings.form.js';

const ladder = [
  { step: '3-working-days-before', days: -3, counting: 'working', tell: 'who-must-act' },
  { step: 'on-the-day', days: 0, counting: 'calendar', tell: 'who-must-act' },
  { step: '5-working-days-after', days: 5, counting: 'working', tell: 'lead' },
] as const;
const here = { programme: { settings: { version: 4 } }, settings: { ladder } } as unknown as Settled;
const begun = ladderForm.prefill?.({ about: '', here, timeZone: 'Europe/Amsterdam' }) ?? {};

/** What is sent, as the programme understands it. */
function sent(changed: Record<string, string>) {
  const { command, restsOn } = ladderForm.make({
    ...{ about: '', here, timeZone: 'Europe/Amsterdam' },
    values: { ...begun, ...changed },
  });
  const understood = programmeCommand.parse(command);
  if (understood.type !== 'change-settings') throw new Error(`it became ${understood.type}`);
  return {
    ladder: programmeSettings.shape.ladder.parse(understood.changes.ladder),
    appliesTo: understood.appliesTo,
    restsOn,
  };
}

describe('the ladder of reminders', () => {
  it('gets a step more, which comes in its place and rests on the settings that were seen', () => {
    const { ladder: changed, appliesTo, restsOn } = sent({ another: 'yes', days: '7', counting: 'calendar' });
    expect(changed[0]).toEqual({ step: '7-days-before', days: -7, counting: 'calendar', tell: 'who-must-act' });
    expect(changed.slice(1)).toEqual(ladder);
    expect([appliesTo, restsOn]).toEqual(['new-cycles', { part: 'settings', version: 4 }]);
  });

  it('loses the steps that do not stay', () => {
    expect(sent({ ladder: 'on-the-day' }).ladder).toEqual([ladder[1]]);
  });

  it('tells two people on one day by steps with a name each', () => {
    const { ladder: changed } = sent({ another: 'yes', days: '5', side: 'after', tell: 'board' });
    expect(changed.slice(2)).toEqual([
      ladder[2],
      { step: '5-working-days-after-2', days: 5, counting: 'working', tell: 'board' },
    ]);
  });

  it('tells on the day itself, on whichever side of it that is said to be', () => {
    for (const side of ['before', 'after']) {
      const { ladder: changed } = sent({ another: 'yes', days: '0', side, tell: 'deputy' });
      expect(changed.find(({ tell }) => tell === 'deputy')).toMatchObject({ step: 'on-the-day-2', days: 0 });
    }
  });
});
