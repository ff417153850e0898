import { type GatePlan, type Plan } from '../plan/plan.js';
import { programmeSettings, type ProgrammeSettings, type Rung } from './programme.settings.js';

/** The plans that a programme can begin with; each can be changed afterwards. */
export const templates = ['standard', 'with-board'] as const;
/** See `templates`. */
export type Template = (typeof templates)[number];

/** What whoever founds a programme settles besides: its language, and what it calls things. */
export type Chosen = Partial<Pick<ProgrammeSettings, 'language' | 'labels'>>;

/** What a new programme has settled on: the usual calendar and ladder, and the plan of a template. */
export function settingsFrom(template: Template, chosen: Chosen = {}): ProgrammeSettings {
  return programmeSettings.parse({
    timeZone: 'Europe/Amsterdam',
    holidays: 'NL',
    language: 'nl',
    plan: planFrom(template === 'with-board' ? ['alt', 'lead', 'board'] : ['alt', 'lead']),
    ladder,
    teamsToStart: 'all',
    leastMeasurements: 10,
    ...chosen,
  });
}

function planFrom(deciders: string[]): Plan {
  return {
    phases: [
      { name: 'hypothesis', kind: 'hypothesis', gate: approvedBy('ready-to-start', deciders) },
      {
        name: 'experiment',
        kind: 'experiment',
        gate: { name: 'experiment-finished', decidedBy: 'teams', quorum: [], criteria: [] },
      },
      { name: 'evaluation', kind: 'evaluation', gate: approvedBy('evaluation-accepted', deciders) },
      { name: 'blueprint', kind: 'blueprint', gate: approvedBy('shared', ['lead']) },
    ],
  };
}

function approvedBy(name: string, roles: string[]): GatePlan {
  return { name, decidedBy: 'approvals', quorum: roles.map((role) => ({ role, count: 1 })), criteria: [] };
}

/** Who hears what, when, as long as something is not done; nobody's boss before they could answer. */
const ladder: Rung[] = [
  { step: '14-days-before', days: -14, counting: 'calendar', tell: 'who-must-act' },
  { step: '3-working-days-before', days: -3, counting: 'working', tell: 'who-must-act' },
  { step: 'on-the-day', days: 0, counting: 'calendar', tell: 'who-must-act' },
  { step: '3-working-days-after', days: 3, counting: 'working', tell: 'deputy' },
  { step: '5-working-days-after', days: 5, counting: 'working', tell: 'lead' },
  { step: '10-working-days-after', days: 10, counting: 'working', tell: 'board' },
];
