import { describe, expect, it } from '@jest/globals';
import { aMeeting, MeetingLife } from '../../../test/support/builders/meeting.js';
import { fold } from '../../engine/turn.js';
import { duesOfMeeting } from './meeting.dues.js';
import { meetingRules } from './meeting.rules.js';

describe('a meeting', () => {
  it('asks everybody who meets whether they come, until it begins; not who said so', () => {
    const life = new MeetingLife().planned();
    expect(duesOfMeeting(life.meeting)).toMatchObject([
      { what: 'meeting-answer', until: aMeeting.from, who: [{ role: 'board' }] },
    ]);
    life.does('board-1', { type: 'answer-meeting', answer: 'yes' });
    expect(duesOfMeeting(life.meeting)).toMatchObject([{ who: [{ role: 'board', except: ['board-1'] }] }]);
    const ofGroup = new MeetingLife().planned({ workpackage: 'zorgverlening' });
    expect(duesOfMeeting(ofGroup.meeting)).toMatchObject([{ who: [{ role: 'working-group' }] }]);
  });

  it('asks anew when it is moved', () => {
    const life = new MeetingLife().planned().does('board-1', { type: 'answer-meeting', answer: 'yes' });
    life.does('lead', { type: 'move-meeting', from: '2026-06-12T12:00:00.000Z', until: '2026-06-12T13:00:00.000Z' });
    expect(life.meeting).toMatchObject({ times: 2, answers: {} });
    expect(duesOfMeeting(life.meeting)).toMatchObject([{ occurrence: 2, until: '2026-06-12T12:00:00.000Z' }]);
  });

  it('is held when its time has passed, and over then', () => {
    const life = new MeetingLife().planned().until('2026-06-11T00:00:00.000Z');
    expect(life.events.at(-1)).toMatchObject({
      recorded: aMeeting.until,
      via: 'clock',
      event: { type: 'meeting-held' },
    });
    expect(meetingRules.standing(life.meeting)).toMatchObject({ phase: 'held', closed: true });
    expect(duesOfMeeting(life.meeting)).toEqual([]);
    expect(fold(meetingRules, life.events)).toEqual(life.state);
  });

  it('that is called off asks nothing and wakes for nothing', () => {
    const life = new MeetingLife().planned().does('lead', { type: 'cancel-meeting', reason: 'r' });
    expect(duesOfMeeting(life.meeting)).toEqual([]);
    expect(meetingRules.standing(life.meeting)).toMatchObject({ phase: 'cancelled', closed: true });
    expect(meetingRules.standing(life.meeting).wakeAt).toBeUndefined();
  });
});
