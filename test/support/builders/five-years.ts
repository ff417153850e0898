import { createHash } from 'node:crypto';
import { later } from '../../../libs/engine/instant.js';
import { type Message } from '../../../libs/engine/rules.js';
import { simulate, type Life } from '../../../libs/engine/simulate.js';
import { type Waiting } from '../../../libs/engine/turn.js';
import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { aCast, aHypothesis, aMeasurement, anEvaluation } from './cycle.js';
import { aSettings } from './programme-row.js';

const teams = ['dimence', 'ggnet', 'wopit'];
const DAY = 86_400_000;
const surroundings = {
  coalition: [],
  pledges: [],
  cast: aCast(teams),
  settings: aSettings(),
  others: {},
  calendar: calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' }),
  earlier: () => undefined,
  about: () => [],
  idFor: ({ kind, key }: { kind: string; key: string }) => `${kind}-${key}`,
  digest: (text: string) => createHash('sha256').update(text).digest('base64url'),
};

/** What five years of a cycle bring: a hypothesis, weekly notes, monthly counts, dates that pass, an evaluation. */
function fiveYears(): Waiting[] {
  const script: Waiting[] = [];
  const at = (day: number, actor: string | null, command: Message & Record<string, unknown>) =>
    script.push({
      id: String(script.length),
      received: later('2026-01-01T09:00:00.000Z', day * DAY),
      command,
      actor,
      onBehalfOf: null,
      via: actor === null ? 'service' : 'web',
    });
  at(0, 'lead', { type: 'create-cycle', title: 't', workpackage: 'zorgverlening', teams });
  at(10, 'facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis });
  at(11, 'facilitator', { type: 'submit-hypothesis', authors: [] });
  for (const team of teams) at(20, `coordinator-${team}`, { type: 'report-team-ready', team });
  at(30, 'alt-1', { type: 'approve', gate: 'ready-to-start' });
  at(31, 'lead', { type: 'approve', gate: 'ready-to-start' });
  at(32, 'lead', { type: 'move-date', phase: 'experiment', until: { precision: 'month', value: '2027-03' } });
  for (let week = 5; week < 250; week++) {
    at(week * 7, 'facilitator', { type: 'add-note', note: 'n' });
    if (week % 4 === 0) at(week * 7, 'lead', aMeasurement('ggnet', { from: '2026-01-01', until: '2026-01-31' }));
  }
  at(1_000, 'lead', {
    type: 'move-date',
    phase: 'experiment',
    until: { precision: 'season', value: '2030-autumn' },
    reason: 'r',
  });
  for (const team of teams) at(1_795, 'lead', { type: 'report-team-finished', team });
  at(1_800, 'facilitator', anEvaluation);
  at(1_801, 'facilitator', { type: 'submit-evaluation', authors: [] });
  at(1_810, 'alt-2', { type: 'approve', gate: 'evaluation-accepted' });
  at(1_811, 'lead', { type: 'approve', gate: 'evaluation-accepted' });
  at(1_812, null, { type: 'link-blueprint', entered: 4, blueprint: 'blueprint-1', factors: 0 });
  at(1_813, null, { type: 'hear-blueprint-published', blueprint: 'blueprint-1', version: 1 });
  at(1_814, 'lead', { type: 'approve', gate: 'shared' });
  return script.sort((one, other) => (one.received < other.received ? -1 : one.received > other.received ? 1 : 0));
}

/** A cycle that lived five years, until a day on which nothing is left to do. */
export const liveFiveYears = (process: string): Life =>
  simulate({
    rules: cycleRules,
    process,
    programme: 'in-de-ggz',
    script: fiveYears(),
    until: '2031-06-01T00:00:00.000Z',
    surroundings,
  });
