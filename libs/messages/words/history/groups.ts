import { type BlueprintEvent } from '../../../domain/blueprint/blueprint.events.js';
import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { type EntryEvent } from '../../../domain/coalition/entry.events.js';
import { type MeetingEvent } from '../../../domain/meeting/meeting.events.js';
import { type PledgeEvent } from '../../../domain/pledge/pledge.events.js';
import { type ProgrammeEvent } from '../../../domain/programme/programme.events.js';
import { type WorkpackageEvent } from '../../../domain/workpackage/workpackage.events.js';
import { type Message } from '../../../engine/rules.js';
import { type MessageTold } from '../../message-told.js';

/** The groups that a history can be filtered by, in the order in which they are offered; `label` has their words. */
export const historyGroups = ['decisions', 'data', 'changes', 'reminders', 'learning'] as const;

/** A group of the history's lines: what was decided, came in, changed, was due, was learnt. */
export type HistoryGroup = (typeof historyGroups)[number];

/** A group for each type of event of one kind of process: one that is missing does not compile. */
type Groups<Event extends Message> = Record<Event['type'], HistoryGroup>;

const ofCycle: Groups<CycleEvent> = {
  'approvals-opened': 'decisions',
  'deciders-short': 'decisions',
  'deciders-found': 'decisions',
  approved: 'decisions',
  'gate-waits': 'decisions',
  rejected: 'decisions',
  'gate-passed': 'decisions',
  'criterion-ticked': 'decisions',
  'expert-asked': 'decisions',
  'hypothesis-submitted': 'decisions',
  'hypothesis-locked': 'decisions',
  'evaluation-submitted': 'decisions',
  'supplement-accepted': 'decisions',
  'fewer-teams-accepted': 'decisions',
  'experiment-finished-by-lead': 'decisions',

  'note-added': 'data',
  'note-corrected': 'data',
  'measurement-recorded': 'data',
  'measurement-corrected': 'data',
  'lines-shared': 'data',
  'line-hidden': 'data',
  'prediction-laid-beside-data': 'data',
  'supplement-opened': 'data',

  'cycle-created': 'changes',
  'phase-entered': 'changes',
  'date-moved': 'changes',
  'plan-changed': 'changes',
  'rules-changed': 'changes',
  'cycle-paused': 'changes',
  'cycle-resumed': 'changes',
  'cycle-stopped': 'changes',
  'cycle-closed': 'changes',
  'hypothesis-drafted': 'changes',
  'amendment-proposed': 'changes',
  'amendment-withdrawn': 'changes',
  'hypothesis-amended': 'changes',
  'team-invited': 'changes',
  'team-planned': 'changes',
  'team-ready': 'changes',
  'team-started': 'changes',
  'team-waits': 'changes',
  'required-party-out': 'changes',
  'required-party-back': 'changes',
  'went-on-without': 'decisions',
  'team-finished': 'changes',
  'team-paused': 'changes',
  'team-resumed': 'changes',
  'team-dropped-out': 'changes',

  'more-time-asked': 'reminders',
  'more-time-given': 'decisions',
  'more-time-declined': 'decisions',
  'put-to': 'reminders',
  'embedding-reported': 'learning',
  'deadline-passed': 'reminders',
  'reminders-begun': 'reminders',
  'nobody-to-remind': 'reminders',

  'factor-added': 'learning',
  'evaluation-written': 'learning',
  'minority-view-added': 'learning',
  'usability-judged': 'learning',
  'blueprint-linked': 'learning',
  'blueprint-published-heard': 'learning',
  'blueprint-withdrawn-heard': 'learning',
  'next-cycle-opened': 'learning',
};

const ofBlueprint: Groups<BlueprintEvent> = {
  'blueprint-created': 'changes',
  'blueprint-edited': 'changes',
  'blueprint-published': 'decisions',
  'blueprint-replaced': 'decisions',
  'blueprint-withdrawn': 'decisions',
  'blueprint-owner-appointed': 'changes',
  'blueprint-reviewed': 'learning',
  'factors-contributed': 'learning',
  'factors-merged': 'learning',
};

const ofWorkpackage: Groups<WorkpackageEvent> = {
  'workpackage-created': 'changes',
  'workpackage-rewritten': 'changes',
  'owner-appointed': 'changes',
  'agreement-made': 'decisions',
  'agreement-revised': 'decisions',
  'agreement-ended': 'decisions',
  'working-group-written-to': 'changes',
  'workpackage-closed': 'changes',
};

const ofEntry: Groups<EntryEvent> = {
  'entry-begun': 'changes',
  'step-recorded': 'decisions',
  'thinks-along': 'decisions',
  'entry-found': 'decisions',
  'term-set': 'changes',
  'entry-renewed': 'decisions',
  'entry-paused': 'changes',
  'entry-resumed': 'changes',
  'organisation-left': 'decisions',
  'organisation-declined': 'decisions',
  'entry-expired': 'changes',
  'requirement-waived': 'decisions',
};

const ofPledge: Groups<PledgeEvent> = {
  'pledge-made': 'changes',
  'pledge-signed': 'decisions',
  'pledge-began': 'changes',
  'pledge-renewed': 'decisions',
  'pledge-expired': 'changes',
  'pledge-withdrawn': 'decisions',
};

const ofProgramme: Groups<ProgrammeEvent> = {
  'programme-founded': 'changes',
  'programme-rewritten': 'changes',
  'settings-changed': 'decisions',
  'stage-entered': 'decisions',
  'condition-set': 'decisions',
  'condition-revised': 'decisions',
  'condition-met': 'decisions',
  'condition-waived': 'decisions',
  'person-invited': 'changes',
  'role-given': 'changes',
  'role-ended': 'changes',
  'roles-turned': 'changes',
  'coordinator-missing': 'reminders',
  'person-left': 'changes',
  'organisation-added': 'changes',
  'organisation-changed': 'changes',
  'team-added': 'changes',
  'team-renamed': 'changes',
};

const ofMeeting: Groups<MeetingEvent> = {
  'meeting-planned': 'changes',
  'meeting-moved': 'changes',
  'meeting-cancelled': 'changes',
  'meeting-answered': 'data',
  'meeting-held': 'changes',
};

const ofPost: Groups<MessageTold> = { 'message-told': 'reminders' };

/** Another kind of process adds its groups here. */
const groups = new Map<string, HistoryGroup>(
  [ofCycle, ofBlueprint, ofWorkpackage, ofEntry, ofPledge, ofProgramme, ofPost, ofMeeting].flatMap((kind) =>
    Object.entries(kind),
  ),
);

/** The group of a type of event. What a newer release wrote counts as a change. */
export function groupOf(type: string): HistoryGroup {
  return groups.get(type) ?? 'changes';
}

/** The types of events in a group, of every kind of process. */
export function typesIn(group: HistoryGroup): string[] {
  return [...groups].filter(([, each]) => each === group).map(([type]) => type);
}
