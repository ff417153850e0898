import { describe, expect, it } from '@jest/globals';
import { CycleLife } from '../../../test/support/builders/cycle.js';
import { cycleRules } from './cycle.rules.js';

const approving = { type: 'approve', gate: 'ready-to-start' };
const approved = (life: CycleLife) => life.cycle.gates['ready-to-start']?.approvals;

describe('whoever decides on behalf of somebody else', () => {
  it('counts for that person, and is remembered as the one who pressed', () => {
    const life = new CycleLife().submitted().does('board', approving, { onBehalfOf: 'lead' });
    expect(approved(life)).toEqual([{ person: 'lead', role: 'lead', by: 'board' }]);
    expect(life.refusalOf('lead', approving)).toBe('already-approved');
    expect(cycleRules.standing(life.cycle).missing).toContain('approval:alt');
    expect(cycleRules.standing(life.cycle).missing).not.toContain('approval:lead');
  });

  it('has decided then, and does not count for themself as well', () => {
    const life = new CycleLife().submitted().does('alt-1', approving, { onBehalfOf: 'lead' });
    expect(life.send('alt-1', approving)).toMatchObject({ code: 'counts-once' });
    life.does('alt-2', approving);
    expect(cycleRules.standing(life.cycle).missing).toEqual(['team-ready:dimence', 'team-ready:ggnet']);
  });

  it('does not count for somebody else after they decided for themself, nor for a second person', () => {
    const life = new CycleLife().submitted().does('alt-1', approving);
    expect(life.send('alt-1', approving, { onBehalfOf: 'lead' })).toMatchObject({ code: 'counts-once' });
    const other = new CycleLife().submitted().does('board', approving, { onBehalfOf: 'lead' });
    expect(other.send('board', approving, { onBehalfOf: 'alt-1' })).toMatchObject({ code: 'counts-once' });
  });

  it('may decide again when it is asked anew', () => {
    const life = new CycleLife().submitted().does('alt-1', approving, { onBehalfOf: 'lead' });
    life.does('lead', { type: 'reject', gate: 'ready-to-start', reason: 'nog niet' });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] }).does('alt-1', approving);
    expect(approved(life)).toEqual([{ person: 'alt-1', role: 'alt' }]);
  });

  it('is not asked to decide for themself, and is missed where nobody else is left', () => {
    const life = new CycleLife();
    life.cast = life.cast.filter(({ person }) => person !== 'alt-2');
    life.submitted().does('alt-1', approving, { onBehalfOf: 'lead' });
    expect(life.events.at(-1)?.event).toMatchObject({ type: 'deciders-short', role: 'alt', needed: 1, left: 0 });
    const gate = cycleRules.dues(life.cycle).find(({ what }) => what === 'gate:ready-to-start');
    expect(gate?.who).toEqual([{ role: 'alt', except: ['facilitator', 'lead', 'alt-1'] }]);
  });
});
