import { type Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type ProgrammeSettings } from '../../../libs/domain/programme/programme.settings.js';

/** Settings of a programme that holds its cycles to one gate per phase. */
export function aSettings(): ProgrammeSettings {
  const gate = (name: string, decidedBy: 'approvals' | 'teams', roles: string[]) => ({
    name,
    decidedBy,
    quorum: roles.map((role) => ({ role, count: 1 })),
    criteria: [],
  });
  return {
    timeZone: 'Europe/Amsterdam',
    holidays: 'NL',
    language: 'nl',
    languages: ['nl', 'en'],
    alsoFree: [],
    quietPeriods: [],
    toldAt: '09:00',
    embeddingAfter: [6, 12],
    labels: {},
    plans: [],
    aloneBelow: 4,
    plan: {
      phases: [
        { name: 'hypothesis', kind: 'hypothesis', gate: gate('ready-to-start', 'approvals', ['alt', 'lead']) },
        { name: 'experiment', kind: 'experiment', gate: gate('experiment-finished', 'teams', []) },
        { name: 'evaluation', kind: 'evaluation', gate: gate('evaluation-accepted', 'approvals', ['alt', 'lead']) },
        { name: 'blueprint', kind: 'blueprint', gate: gate('shared', 'approvals', ['lead']) },
      ],
    },
    ladder: [
      { step: '14-days-before', days: -14, counting: 'calendar', tell: 'who-must-act' },
      { step: '3-working-days-before', days: -3, counting: 'working', tell: 'who-must-act' },
      { step: 'on-the-day', days: 0, counting: 'calendar', tell: 'who-must-act' },
      { step: '3-working-days-after', days: 3, counting: 'working', tell: 'deputy' },
      { step: '5-working-days-after', days: 5, counting: 'working', tell: 'lead' },
    ],
    teamsToStart: 'all',
    leastMeasurements: 1,
    partnerTypes: [],
    pledgeLevels: [],
    readyToStart: { parties: [], coordinators: true, pledges: false },
  };
}

/** The row of a programme. */
export function aProgrammeRow(more: Partial<Programme> = {}): Programme {
  return {
    id: 'in-de-ggz',
    name: 'In de ggz',
    settings: aSettings(),
    settingsVersion: 1,
    examples: null,
    aim: null,
    banner: null,
    process: null,
    stage: 'running',
    approach: null,
    ...more,
  };
}
