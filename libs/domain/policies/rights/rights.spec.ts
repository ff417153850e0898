import { describe, expect, it } from '@jest/globals';
import { type Holding } from '../../../engine/context.js';
import { kinds } from '../../../ledger/kinds.js';
import { type Around } from '../around.js';
import { roles, standpointOf } from '../standpoint.policy.js';
import { readsFromOutside, typesTold } from '../outside.policy.js';
import { kindsWithRights } from './process.rights.js';
import { rights, type RightName } from './index.js';
import { type Right } from './right.js';

const cycle: Around = {
  ...{ id: 'cycle-1', programme: 'in-de-ggz', kind: 'cycle', workpackage: 'zorgverlening', teams: ['wopit'] },
  ...{ published: false, owner: null, organisation: null, organisationTeams: [], team: null },
};
const workpackage: Around = { ...cycle, id: 'workpackage-1', kind: 'workpackage', teams: [], owner: 'owner' };
const held = (role: string, more: Partial<Holding> = {}): Holding => ({ person: 'somebody', role, ...more });
const judge = (name: RightName, more: { holdings: Holding[]; around?: Around; command?: string; person?: string }) =>
  rights[name].judge({ person: 'somebody', ...more });
const all: [string, Right][] = Object.entries(rights);

describe('every right', () => {
  it('knows every kind of process there is', () => {
    expect([...kindsWithRights].sort()).toEqual([...kinds.keys()].sort());
  });

  it.each(
    all.filter(([, { about }]) => !['nothing', 'own', 'sent-command', 'installation', 'programme'].includes(about)),
  )('hides what it is about from whoever holds no role: %s', (_, { about, judge: judged }) => {
    const around = about === 'workpackage-in-body' ? workpackage : cycle;
    expect(judged({ person: 'somebody', holdings: [], around })).not.toBe('allowed');
    expect(judged({ person: 'somebody', holdings: [held('unheard-of')], around })).not.toBe('allowed');
  });

  it('refuses only what can be done in some role, and says which', () => {
    for (const [name, right] of all) {
      for (const [command, may] of Object.entries(right.commands ?? {})) {
        for (const role of roles) {
          const verdict = right.judge({ person: 'somebody', holdings: [held(role)], around: cycle, command });
          if (verdict === 'refused') expect([name, command, may.length > 0]).toEqual([name, command, true]);
        }
      }
    }
  });
});

describe('a command', () => {
  it('that nobody knows is not refused for a role: its schema refuses it', () => {
    for (const command of ['toString', 'create-cycle', 'draw-a-line', undefined]) {
      const more = { holdings: [held('funder')], around: cycle, ...(command !== undefined && { command }) };
      expect(judge('cycle.ask', more)).toBe('allowed');
    }
  });

  it('to a workpackage may be sent by its owner, in whatever role they read it', () => {
    const more = { holdings: [held('expert')], around: workpackage, command: 'rewrite-workpackage' };
    expect(judge('workpackage.ask', { ...more, person: 'owner' })).toBe('allowed');
    expect(judge('workpackage.ask', more)).toBe('refused');
  });
});

describe('what came of a command', () => {
  it('is hidden with what it was sent to, and not when that never began', () => {
    expect(judge('sent-command.read', { holdings: [] })).toBe('allowed');
    expect(judge('sent-command.read', { holdings: [held('lead')], around: cycle })).toBe('allowed');
    expect(judge('sent-command.read', { holdings: [held('follower')], around: cycle })).toBe('hidden');
    expect(judge('sent-command.read', { holdings: [held('lead')], around: { ...cycle, kind: 'toString' } })).toBe(
      'hidden',
    );
  });
});

describe('from outside', () => {
  it('look parties, followers and subscribers, and any role that nobody knows', () => {
    const outside = [...roles, 'unheard-of'].filter((role) => standpointOf(role) !== 'within');
    expect(outside).toEqual(['partner', 'funder', 'follower', 'subscriber', 'unheard-of']);
    for (const role of outside) {
      expect(readsFromOutside({ person: 'somebody', holdings: [held(role)] }, cycle)).toBe(true);
    }
  });

  it('looks who works elsewhere only, also when they are a party here', () => {
    const holdings = [held('coordinator', { team: 'dimence' }), held('partner')];
    expect(readsFromOutside({ person: 'somebody', holdings }, cycle)).toBe(true);
  });

  it('looks no owner at their own workpackage', () => {
    expect(readsFromOutside({ person: 'owner', holdings: [held('partner')] }, workpackage)).toBe(false);
  });

  it('nothing is told that a team noted, that waits for somebody or that was late', () => {
    const told = typesTold({ person: 'somebody', holdings: [held('funder')] }, cycle);
    expect(told).toContain('hypothesis-locked');
    for (const type of [
      'note-added',
      'date-moved',
      'deadline-passed',
      'rejected',
      'team-dropped-out',
      'cycle-stopped',
    ]) {
      expect(told).not.toContain(type);
    }
    expect(typesTold({ person: 'somebody', holdings: [held('lead')] }, cycle)).toBe('all');
  });
});
