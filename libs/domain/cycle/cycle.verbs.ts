import { type Verbs } from '../../engine/verb.js';
import { type CycleCommand } from './cycle.commands.js';
import { type CycleEvent } from './cycle.events.js';
import { type CycleState } from './cycle.state.js';
import { addFactor } from './commands/add-factor.js';
import { addMinorityView } from './commands/add-minority-view.js';
import { addNote } from './commands/add-note.js';
import { addPhase } from './commands/add-phase.js';
import { amendHypothesis } from './commands/amend-hypothesis.js';
import { approve } from './commands/approve.js';
import { askMoreTime } from './commands/ask-more-time.js';
import { askExpert } from './commands/ask-expert.js';
import { contribute } from './commands/contribute.js';
import { correctMeasurement } from './commands/correct-measurement.js';
import { correctNote } from './commands/correct-note.js';
import { declineMoreTime } from './commands/decline-more-time.js';
import { draftHypothesis } from './commands/draft-hypothesis.js';
import { dropOutTeam } from './commands/drop-out-team.js';
import { dropPhase } from './commands/drop-phase.js';
import { finishExperiment } from './commands/finish-experiment.js';
import { giveMoreTime } from './commands/give-more-time.js';
import { goOnWithout } from './commands/go-on-without.js';
import { hearBlueprintPublished } from './commands/hear-blueprint-published.js';
import { hearBlueprintWithdrawn } from './commands/hear-blueprint-withdrawn.js';
import { hearRulesChanged } from './commands/hear-rules-changed.js';
import { hideLine } from './commands/hide-line.js';
import { inviteTeam } from './commands/invite-team.js';
import { judgeUsability } from './commands/judge-usability.js';
import { layPrediction } from './commands/lay-prediction.js';
import { linkBlueprint } from './commands/link-blueprint.js';
import { moveDate } from './commands/move-date.js';
import { noteReminders } from './commands/note-reminders.js';
import { openApprovals } from './commands/open-approvals.js';
import { pauseCycle } from './commands/pause-cycle.js';
import { pauseTeam } from './commands/pause-team.js';
import { planTeam } from './commands/plan-team.js';
import { putTo } from './commands/put-to.js';
import { recordMeasurement } from './commands/record-measurement.js';
import { reject } from './commands/reject.js';
import { reorderPhases } from './commands/reorder-phases.js';
import { reportEmbedding } from './commands/report-embedding.js';
import { reportTeamFinished } from './commands/report-team-finished.js';
import { reportTeamReady } from './commands/report-team-ready.js';
import { resumeCycle } from './commands/resume-cycle.js';
import { resumeTeam } from './commands/resume-team.js';
import { setQuorum } from './commands/set-quorum.js';
import { shareLines } from './commands/share-lines.js';
import { startWithFewer } from './commands/start-with-fewer.js';
import { stopCycle } from './commands/stop-cycle.js';
import { submitEvaluation } from './commands/submit-evaluation.js';
import { submitHypothesis } from './commands/submit-hypothesis.js';
import { tickCriterion } from './commands/tick-criterion.js';
import { withdrawAmendment } from './commands/withdraw-amendment.js';
import { writeEvaluation } from './commands/write-evaluation.js';

/** What a cycle's inbox may hold once it has begun. */
export type Later = Exclude<CycleCommand, { type: 'create-cycle' | 'open-next-cycle' }>;

/** What can be done to a cycle that there is, by people: a file per verb in `commands`. */
export const byPersons = {
  'add-factor': addFactor,
  'add-minority-view': addMinorityView,
  'add-note': addNote,
  'add-phase': addPhase,
  'amend-hypothesis': amendHypothesis,
  approve,
  'ask-expert': askExpert,
  'ask-more-time': askMoreTime,
  contribute,
  'correct-measurement': correctMeasurement,
  'correct-note': correctNote,
  'decline-more-time': declineMoreTime,
  'draft-hypothesis': draftHypothesis,
  'drop-out-team': dropOutTeam,
  'drop-phase': dropPhase,
  'finish-experiment': finishExperiment,
  'give-more-time': giveMoreTime,
  'go-on-without': goOnWithout,
  'hide-line': hideLine,
  'invite-team': inviteTeam,
  'judge-usability': judgeUsability,
  'move-date': moveDate,
  'pause-cycle': pauseCycle,
  'pause-team': pauseTeam,
  'plan-team': planTeam,
  'put-to': putTo,
  'record-measurement': recordMeasurement,
  reject,
  'reorder-phases': reorderPhases,
  'report-embedding': reportEmbedding,
  'report-team-finished': reportTeamFinished,
  'report-team-ready': reportTeamReady,
  'resume-cycle': resumeCycle,
  'resume-team': resumeTeam,
  'set-quorum': setQuorum,
  'share-lines': shareLines,
  'start-with-fewer': startWithFewer,
  'stop-cycle': stopCycle,
  'submit-evaluation': submitEvaluation,
  'submit-hypothesis': submitHypothesis,
  'tick-criterion': tickCriterion,
  'withdraw-amendment': withdrawAmendment,
  'write-evaluation': writeEvaluation,
};

/** Every verb: those of people, of the services, of other processes. */
export const verbs: Verbs<CycleState, Later, CycleEvent> = {
  ...byPersons,
  'hear-blueprint-published': hearBlueprintPublished,
  'hear-blueprint-withdrawn': hearBlueprintWithdrawn,
  'hear-rules-changed': hearRulesChanged,
  'lay-prediction': layPrediction,
  'link-blueprint': linkBlueprint,
  'note-reminders': noteReminders,
  'open-approvals': openApprovals,
};
