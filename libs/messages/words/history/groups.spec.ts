import { describe, expect, it } from '@jest/globals';
import { ofBlueprint } from '../../../../test/support/builders/happened/blueprint.js';
import { ofCycle } from '../../../../test/support/builders/happened/cycle.js';
import { ofEntry } from '../../../../test/support/builders/happened/entry.js';
import { ofMeeting } from '../../../../test/support/builders/happened/meeting.js';
import { ofPledge } from '../../../../test/support/builders/happened/pledge.js';
import { ofProgramme } from '../../../../test/support/builders/happened/programme.js';
import { ofWorkpackage } from '../../../../test/support/builders/happened/workpackage.js';
import { label } from '../labels.js';
import { groupOf, historyGroups, typesIn } from './groups.js';

const kinds = [ofCycle, ofBlueprint, ofWorkpackage, ofEntry, ofPledge, ofProgramme, ofMeeting];
/** What happened, and that a mail went out, which stands among it. */
const types = [...kinds.flatMap((kind) => Object.keys(kind)), 'message-told'];

describe('the groups of a history', () => {
  it('hold each type of event once', () => {
    const grouped = historyGroups.flatMap(typesIn);
    expect(grouped.sort()).toEqual([...types].sort());
  });

  it('are found again from a type', () => {
    for (const type of types) expect(typesIn(groupOf(type))).toContain(type);
  });

  it('put what was decided, noted, changed, asked and learnt where one looks for it', () => {
    expect(groupOf('approved')).toBe('decisions');
    expect(groupOf('note-added')).toBe('data');
    expect(groupOf('team-dropped-out')).toBe('changes');
    expect(groupOf('reminders-begun')).toBe('reminders');
    expect(groupOf('factors-contributed')).toBe('learning');
  });

  it('count what a newer release wrote as a change, even under a name of JavaScript’s own', () => {
    for (const type of ['from-the-future', 'constructor', '__proto__']) expect(groupOf(type)).toBe('changes');
  });

  it('have a label in each language', () => {
    for (const group of historyGroups) {
      expect(label('nl', 'historyGroup', group)).not.toBe(label('en', 'historyGroup', group));
    }
  });
});
