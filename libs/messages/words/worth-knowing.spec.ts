import { expect, it } from '@jest/globals';
import { namelessIn } from './names.js';
import { sayWorthKnowing, type Known } from './worth-knowing.js';

const running: Known = {
  ...{ closed: false, stopped: false, paused: false, overdue: false },
  phase: 'experiment',
  deadline: '2026-03-31T22:00:00.000Z',
  missing: ['team-finished:wopit', 'team-finished:ggnet'],
  conclusion: null,
};
const said = (different: Partial<Known>, language: 'nl' | 'en' = 'nl') =>
  sayWorthKnowing(
    { ...running, ...different },
    {
      language,
      names: { ...namelessIn(language), team: (id) => id.toUpperCase() },
      timeZone: 'Europe/Amsterdam',
      now: '2026-03-01T12:00:00.000Z',
    },
  );

it.each([
  [{}, 'runs', 'Experiment loopt tot en met 31 maart 2026', 'Experiment runs until 31 March 2026'],
  [
    { deadline: '2026-02-27T23:00:00.000Z' },
    'runs',
    'Experiment loopt, was gepland tot en met 27 februari 2026',
    'Experiment runs, was planned until 27 February 2026',
  ],
  [{ deadline: null }, 'runs', 'Experiment loopt', 'Experiment runs'],
  [
    { overdue: true },
    'late',
    'Nog open sinds 31 maart 2026: wacht op team WOPIT (nog bezig) en nog 1',
    'Open since 31 March 2026: waits for team WOPIT (still at work) and 1 more',
  ],
  [{ overdue: true, missing: [] }, 'late', 'Nog open sinds 31 maart 2026', 'Open since 31 March 2026'],
  [
    { phase: 'hypothesis', missing: ['approval:lead'] },
    'waits',
    'Wacht op akkoord van de projectleider',
    'Waits for agreement from the project lead',
  ],
  [{ phase: 'blueprint', conclusion: 'refuted' }, 'concluded', 'Delen: weerlegd', 'Sharing: refuted'],
  [{ paused: true, overdue: true }, 'paused', 'Staat op pauze', 'Paused'],
  [{ closed: true, conclusion: 'confirmed' }, 'ended', 'Afgerond: bevestigd', 'Ended: confirmed'],
  [{ closed: true }, 'ended', 'Afgerond', 'Ended'],
  [{ closed: true, stopped: true, conclusion: 'refuted' }, 'stopped', 'Gestopt', 'Stopped'],
])('is of a cycle with %j: %s', (different, code, dutch, english) => {
  expect(said(different)).toEqual({ code, sentence: dutch });
  expect(said(different, 'en')).toEqual({ code, sentence: english });
});
