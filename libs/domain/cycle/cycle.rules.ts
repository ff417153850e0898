import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type DueCommand, type RefreshCommand, type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { advance, enterPhase } from './cycle.advance.js';
import { cycleCommand, type CycleCommand } from './cycle.commands.js';
import { duesOf } from './cycle.dues.js';
import { type CycleEvent } from './cycle.events.js';
import { evolve } from './cycle.evolve.js';
import { standingOfCycle } from './cycle.standing.js';
import { presentPhase, type CycleState } from './cycle.state.js';
import { textsOfPart, versionOfPart } from './cycle.versions.js';
import { addFactor } from './commands/add-factor.js';
import { addNote } from './commands/add-note.js';
import { approve } from './commands/approve.js';
import { contribute } from './commands/contribute.js';
import { createCycle } from './commands/create-cycle.js';
import { draftHypothesis } from './commands/draft-hypothesis.js';
import { finishExperiment } from './commands/finish-experiment.js';
import { hearBlueprintPublished } from './commands/hear-blueprint-published.js';
import { layPrediction } from './commands/lay-prediction.js';
import { linkBlueprint } from './commands/link-blueprint.js';
import { moveDate } from './commands/move-date.js';
import { noteReminders } from './commands/note-reminders.js';
import { openApprovals } from './commands/open-approvals.js';
import { recordMeasurement } from './commands/record-measurement.js';
import { reject } from './commands/reject.js';
import { reportTeamFinished } from './commands/report-team-finished.js';
import { reportTeamReady } from './commands/report-team-ready.js';
import { submitEvaluation } from './commands/submit-evaluation.js';
import { submitHypothesis } from './commands/submit-hypothesis.js';
import { writeEvaluation } from './commands/write-evaluation.js';
import { after, Unfolding } from './unfolding.js';

/** What people do to a cycle. */
const byPersons = {
  'draft-hypothesis': draftHypothesis,
  'submit-hypothesis': submitHypothesis,
  approve,
  reject,
  'report-team-ready': reportTeamReady,
  'report-team-finished': reportTeamFinished,
  'finish-experiment': finishExperiment,
  'add-note': addNote,
  'record-measurement': recordMeasurement,
  'add-factor': addFactor,
  'write-evaluation': writeEvaluation,
  'submit-evaluation': submitEvaluation,
  'move-date': moveDate,
  contribute,
};

type Later = Exclude<CycleCommand, { type: 'create-cycle' }>;

const verbs: Verbs<CycleState, Later, CycleEvent> = {
  ...byPersons,
  'open-approvals': openApprovals,
  'note-reminders': noteReminders,
  'lay-prediction': layPrediction,
  'link-blueprint': linkBlueprint,
  'hear-blueprint-published': hearBlueprintPublished,
};

/** The rules of a cycle: hypothesis → experiment → evaluation → blueprint, or as its plan has it. */
export const cycleRules: Rules<CycleState, CycleCommand, CycleEvent> = {
  kind: 'cycle',
  version: 1,
  command: cycleCommand,
  decide(state, command, context) {
    if (command.type === 'create-cycle') return begin(createCycle(state, command, context), context);
    refuseUnless(state, 'does-not-exist');
    const unfolding = new Unfolding(state, context);
    for (const event of directly(state, command, context)) unfolding.add(event);
    advance(unfolding);
    return unfolding.events;
  },
  evolve,
  standing: standingOfCycle,
  dues: duesOf,
  allowed: (state, context) => allowedBy(byPersons, state, context),
  versionOf: versionOfPart,
  textsOf: textsOfPart,
  needs: (command) => (command.type === 'contribute' || command.type === 'link-blueprint' ? [command.blueprint] : []),
  tells: () => [],
  announces: () => undefined,
};

function begin(created: CycleEvent[], context: Context): CycleEvent[] {
  const state = created.reduce<CycleState | undefined>((before, event) => after(before, event, context), undefined);
  if (!state) return created;
  const unfolding = new Unfolding(state, context);
  enterPhase(unfolding, presentPhase(state));
  advance(unfolding);
  return [...created, ...unfolding.events];
}

function directly(state: CycleState, command: Later | DueCommand | RefreshCommand, context: Context): CycleEvent[] {
  if (command.type === 'refresh') return [];
  if (command.type === 'due') return passDeadline(state, command);
  const verb = verbs[command.type] as Verb<CycleState, Later, CycleEvent>;
  return carryOut(verb, { state, command, context });
}

function passDeadline(state: CycleState, { what }: DueCommand): CycleEvent[] {
  const { deadline, phase } = state;
  if (deadline === null || what !== `deadline:${phase}`) return [];
  return [{ type: 'deadline-passed', phase, deadline }];
}
