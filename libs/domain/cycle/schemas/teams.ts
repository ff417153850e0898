import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { deadline } from '../../plan/plan.js';
import { id } from './ids.js';

/** Invites another team, also while the experiment runs: it joins when it is ready. */
export const inviteTeam = z.strictObject({ type: z.literal('invite-team'), team: id });

/** A team's own dates: its experiment begins on the one day and is to be finished by the other. */
export const planTeam = z.strictObject({
  type: z.literal('plan-team'),
  team: id,
  from: z.iso.date().optional(),
  until: deadline.optional(),
});

/** A team is ready to start; when the experiment already runs, it joins from now on. */
export const reportTeamReady = z.strictObject({ type: z.literal('report-team-ready'), team: id });

/** A team has finished its experiment. */
export const reportTeamFinished = z.strictObject({ type: z.literal('report-team-finished'), team: id });

/** A team stops for a while. */
export const pauseTeam = z.strictObject({ type: z.literal('pause-team'), team: id });

/** A team goes on after a pause, where it was. */
export const resumeTeam = z.strictObject({ type: z.literal('resume-team'), team: id });

/** A team takes part no longer. What it noted and measured stays. */
export const dropOutTeam = z.strictObject({ type: z.literal('drop-out-team'), team: id, reason: typed(2_000) });

/** The project lead lets the teams that are ready start without the others, who join when they are ready. */
export const startWithFewer = z.strictObject({ type: z.literal('start-with-fewer'), reason: typed(2_000) });

/** The project lead ends the experiment while teams still work, with a reason. */
export const finishExperiment = z.strictObject({ type: z.literal('finish-experiment'), reason: typed(2_000) });

/** What is done to and by the teams of a cycle. */
export const teamCommands = [
  inviteTeam,
  planTeam,
  reportTeamReady,
  reportTeamFinished,
  pauseTeam,
  resumeTeam,
  dropOutTeam,
  startWithFewer,
  finishExperiment,
] as const;
