import { type CycleView } from './cycle.view.js';

/**
 * A cycle as a party reads it that does not work in it: where it stands, what was planned, and what was decided on. Each field
 * is named here, so that a new one is not shown before somebody has thought of it.
 *
 * @param roles in which the reader may be asked to decide: a decision of theirs is shown
 */
export function fromOutside(view: CycleView, roles: readonly string[]): CycleView {
  const { stopped, plan, hypothesis, evaluation, blueprint } = view;
  return {
    id: view.id,
    seq: view.seq,
    title: view.title,
    workpackage: view.workpackage,
    begun: view.begun,
    phase: view.phase,
    entered: view.entered,
    deadline: view.overdue ? null : view.deadline,
    overdue: false,
    closed: view.closed,
    paused: view.paused,
    stopped: stopped && { reason: null, takeaway: stopped.takeaway },
    before: view.before,
    previous: view.previous,
    next: view.next,
    startedFrom: view.startedFrom,
    decisions: view.decisions.filter((decision) => decision.roles.some(({ code }) => roles.includes(code))),
    missing: [],
    start: null,
    partiesOut: [],
    moreTime: [],
    quiet: [],
    versions: {},
    plan: { version: plan.version, phases: plan.phases.map((phase) => phaseFromOutside(phase, view.overdue)) },
    hypothesis: hypothesis?.content ? hypothesis : null,
    amendment: view.amendment,
    teamsNeeded: view.teamsNeeded,
    teams: view.teams.map(({ id, name }) => ({
      id,
      name,
      state: null,
      label: null,
      since: null,
      coordinators: [],
      from: null,
      until: null,
    })),
    counts: null,
    laid: view.laid,
    evaluation,
    supplementOpen: false,
    minority: view.minority,
    usable: evaluation && view.usable,
    blueprint: blueprint?.published == null ? null : blueprint,
    parked: view.parked,
  };
}

type Phase = CycleView['plan']['phases'][number];

/** A date that has gone by while the phase goes on would read as late. */
function phaseFromOutside({ gate, ...phase }: Phase, isLate: boolean): Phase {
  const { name, label, decidedBy, quorum, passed } = gate;
  return {
    ...phase,
    until: isLate && phase.when === 'now' ? null : phase.until,
    gate: { name, label, decidedBy, quorum, passed, criteria: [], round: 0, approvals: [], asked: [], waits: [] },
  };
}
