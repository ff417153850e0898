import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aParty, asking, aTeamPledge } from '../../../test/support/builders/coalition.js';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { fold } from '../../engine/turn.js';
import { cycleRules } from './cycle.rules.js';
import { type CycleEvent } from './cycle.events.js';

const parties = [{ organisation: 'zn' }, { type: 'municipality' }];
const zn = (state: string) => aParty('zn', state);
const vng = (state: string) => aParty('vng', state, { type: 'municipality' });
const looks = (life: CycleLife) => life.does(null, { type: 'refresh' }, { via: 'process' });

it('no start passes without all that it asks, in whatever order that comes', () => {
  const state = fc.constantFrom('interested', 'signed', 'joined', 'paused', 'left', 'expired');
  const pledged = fc.subarray(['dimence', 'ggnet']);
  const moment = fc.record({ zn: state, vng: state, pledged, approver: fc.constantFrom('alt-1', 'lead', null) });
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 12 }), (moments) => {
      const life = new CycleLife(undefined, asking({ parties, pledges: true })).submitted();
      for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
      for (const each of moments) {
        life.coalition = [zn(each.zn), vng(each.vng)];
        life.pledges = each.pledged.map((team) => aTeamPledge(team));
        const before = life.events.length;
        if (each.approver === null) looks(life);
        else life.send(each.approver, { type: 'approve', gate: 'ready-to-start' });
        const told = life.events.slice(before).map(({ event }) => event as CycleEvent);
        if (!told.some(({ type }) => type === 'gate-passed')) continue;
        expect([each.zn, each.vng].every((entered) => entered === 'signed' || entered === 'joined')).toBe(true);
        expect(each.pledged).toHaveLength(2);
      }
      expect(fold(cycleRules, life.events)).toEqual(life.state);
    }),
  );
});
