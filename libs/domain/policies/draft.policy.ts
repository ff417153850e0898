import { type Holding } from '../../engine/context.js';
import { isEvaluationAccepted, type CycleState } from '../cycle/cycle.state.js';
import { rolesAround } from './cycle.policy.js';
import { mayReadDraft, type Draft } from './line.policy.js';

/** Which parts of a cycle somebody may read as they stand: drafts are not for everybody. */
export interface PartsRead {
  hypothesis: boolean;
  amendment: boolean;
  evaluation: boolean;
  /** The figures that were laid beside the prediction. */
  laid: boolean;
  minority: boolean;
}

/** Which parts of a cycle somebody may read as it stands, by the roles that they hold. */
export function partsRead(state: CycleState, who: { person: string; roles: Holding[] }): PartsRead {
  const { workpackage, teams, hypothesis, amendment, evaluation, laid } = state;
  const reader = { person: who.person, roles: rolesAround(who.roles, { workpackage, teams: Object.keys(teams) }) };
  const may = (kind: Draft['kind'], authors: string[], open: boolean): boolean =>
    mayReadDraft(reader, { kind, authors, deciders: decidersOf(state, kind), open });
  const isAccepted = isEvaluationAccepted(state);
  const accepted = evaluation?.accepted === true;
  // Figures that were laid in the present phase are those of an evaluation that is to be accepted yet.
  const isLaidBefore = laid !== null && laid.entered !== state.entered;
  return {
    hypothesis: may('hypothesis', hypothesis?.authors ?? [], hypothesis?.locked != null),
    amendment: may('hypothesis', amendment?.authors ?? [], false),
    evaluation: may('evaluation', evaluation?.authors ?? [], accepted),
    laid: may('evaluation', [], isAccepted || (accepted && isLaidBefore)),
    minority: may('evaluation', [], isAccepted || accepted),
  };
}

/** The parts that are read by both counts: now, and as it was then. */
export function bothRead(one: PartsRead, other: PartsRead): PartsRead {
  return {
    hypothesis: one.hypothesis && other.hypothesis,
    amendment: one.amendment && other.amendment,
    evaluation: one.evaluation && other.evaluation,
    laid: one.laid && other.laid,
    minority: one.minority && other.minority,
  };
}

/**
 * A cycle's state without what is not read; only the hypothesis keeps its place, so that its version shows. Of what
 * others see otherwise, whoever added a view of their own reads that one.
 */
export function onlyRead(state: CycleState, { read, person }: { read: PartsRead; person: string }): CycleState {
  return {
    ...state,
    amendment: read.amendment ? state.amendment : null,
    evaluation: read.evaluation ? state.evaluation : null,
    laid: read.laid ? state.laid : null,
    minority: read.minority ? state.minority : state.minority.filter((view) => view.person === person),
  };
}

function decidersOf({ plan }: CycleState, kind: Draft['kind']): string[] {
  return plan.phases.filter((phase) => phase.kind === kind).flatMap(({ gate }) => gate.quorum.map(({ role }) => role));
}
