import { describe, expect, it } from '@jest/globals';
import { laterCommand } from '../../domain/cycle/cycle.commands.js';
import { rolesThatMayWithBlueprint } from '../../domain/policies/blueprint.policy.js';
import { rolesThatMayWithEntry } from '../../domain/policies/entry.policy.js';
import { rolesForMeetings } from '../../domain/policies/meeting.policy.js';
import { rolesThatMayWithPledge } from '../../domain/policies/pledge.policy.js';
import { rolesThatMayWithProgramme } from '../../domain/policies/programme.policy.js';
import { label } from './labels.js';
import { sayMissing, sayWhat } from './missing.js';
import { namelessIn } from './names.js';

const commands = [
  'create-cycle',
  ...laterCommand.options.map((option) => option.shape.type.value),
  ...Object.keys(rolesThatMayWithBlueprint),
  ...Object.keys(rolesThatMayWithEntry),
  ...Object.keys(rolesThatMayWithPledge),
  ...Object.keys(rolesThatMayWithProgramme),
  ...Object.keys(rolesForMeetings),
];

describe.each(['nl', 'en'] as const)('a label in %s', (language) => {
  it.each(commands)('says what %s is, in words of its own', (command) => {
    expect(label(language, 'command', command)).not.toBe(command.replaceAll('-', ' '));
  });

  it('says a code that it does not know as it is written, without its hyphens', () => {
    expect(label(language, 'role', 'een-eigen-rol')).toBe('een eigen rol');
    expect(label(language, 'team', 'constructor')).toBe('constructor');
  });

  it.each([
    'amendment:2',
    'supplement',
    'late-lock:ready-to-start',
    'usability',
    'review:blueprint',
    'edit:blueprint',
    'gate:ready-to-start',
    'entry-term:zn',
    'pledge-sign:team:wopit',
    'pledge-renew:organisation:zn',
    'party-out:zn',
    'condition:one',
    'coordinator:wopit',
    'meeting-answer',
  ])('says what has to be done: %s', (what) => {
    const said = sayWhat(what, language, namelessIn(language));
    expect(said).not.toBe(sayWhat('newer', language, namelessIn(language)));
    expect(said).not.toMatch(/\p{L}[-_:]\p{L}|\d/u);
  });

  it.each([
    'amendment',
    'supplement',
    'paused',
    'criteria',
    'team-ready',
    'approval:expert',
    'party:zn',
    'party-type:insurer',
    'pledge:wopit',
  ])('says what is still waited for: %s', (code) => {
    const said = sayMissing(code, language, namelessIn(language));
    expect(said).not.toBe(code);
    expect(said).not.toMatch(/\p{L}[-_:]\p{L}/u);
  });
});

describe('a label', () => {
  it('is worded apart for the moments of an adjustment', () => {
    const moments = ['nothing-run', 'running', 'results-seen'];
    expect(new Set(moments.map((moment) => label('nl', 'known', moment))).size).toBe(3);
  });
});
