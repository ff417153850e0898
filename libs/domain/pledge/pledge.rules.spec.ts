import { describe, expect, it } from '@jest/globals';
import { PledgeLife } from '../../../test/support/builders/coalition.js';
import { fold } from '../../engine/turn.js';
import { duesOfPledge } from './pledge.dues.js';
import { pledgeRules } from './pledge.rules.js';

const day = (value: string) => ({ precision: 'day', value });

describe('a pledge', () => {
  it('asks its team’s coordinator to sign, until its first day where it has one', () => {
    expect(duesOfPledge(new PledgeLife().made().pledge)).toMatchObject([
      { what: 'pledge-sign:team:ggnet', until: null, who: [{ role: 'coordinator', team: 'ggnet' }] },
    ]);
    expect(duesOfPledge(new PledgeLife().made({ from: '2026-09-01' }).pledge)).toMatchObject([
      { until: '2026-08-31T22:00:00.000Z' },
    ]);
    const ofOrganisation = new PledgeLife().does('partner-zn', {
      ...{ type: 'make-pledge', by: { organisation: 'zn' }, level: 'zorg', with: { name: 'de regio' }, text: 't' },
    });
    expect(duesOfPledge(ofOrganisation.pledge)).toMatchObject([
      { what: 'pledge-sign:organisation:zn', who: [{ role: 'partner', organisation: 'zn' }] },
    ]);
  });

  it('keeps who signs, and who then signed', () => {
    const life = new PledgeLife().made({ signatory: { person: 'lead' } });
    expect(life.pledge.signatory).toEqual({ person: 'lead' });
    life.does('lead', { type: 'sign-pledge', signatory: { name: 'de directeur' } });
    expect(life.pledge).toMatchObject({ status: 'signed', signatory: { name: 'de directeur' }, signed: life.now });
  });

  it('says when it begins to hold, and expires when its period has passed', () => {
    const life = new PledgeLife().signed({ from: '2026-09-01', until: day('2027-03-31') });
    expect(pledgeRules.standing(life.pledge)).toMatchObject({ wakeAt: '2026-08-31T22:00:00.000Z', wakeFor: 'begins' });
    expect(duesOfPledge(life.pledge)).toMatchObject([
      { what: 'pledge-renew:team:ggnet', occurrence: 1, until: '2027-03-31T22:00:00.000Z' },
    ]);
    life.until('2026-09-02T00:00:00.000Z');
    expect(life.told.at(-1)).toBe('pledge-began');
    life.until('2027-04-02T00:00:00.000Z');
    expect(life.events.at(-1)).toMatchObject({ recorded: '2027-03-31T22:00:00.000Z', via: 'clock' });
    expect(life.pledge.status).toBe('expired');
    expect(duesOfPledge(life.pledge)).toEqual([]);
  });

  it('holds again when it is renewed, and never after it was taken back', () => {
    const life = new PledgeLife().signed({ until: day('2026-06-30') }).until('2026-07-02T00:00:00.000Z');
    life.does('coordinator-ggnet', { type: 'renew-pledge', until: day('2026-12-31') });
    expect(life.pledge).toMatchObject({ status: 'signed', term: 2, ends: '2026-12-31T23:00:00.000Z' });
    life.does('lead', { type: 'withdraw-pledge', reason: 'r' });
    expect(pledgeRules.standing(life.pledge)).toMatchObject({ phase: 'withdrawn' });
    expect(pledgeRules.standing(life.pledge).wakeAt).toBeUndefined();
    expect(fold(pledgeRules, life.events)).toEqual(life.state);
  });
});
