import { textIdOf } from '../../../libs/engine/typed.js';
import { gateStateOf, type CycleState, type Written } from '../../../libs/domain/cycle/cycle.state.js';
import { standingOfCycle } from '../../../libs/domain/cycle/cycle.standing.js';
import { versionsOf } from '../../../libs/domain/cycle/cycle.versions.js';
import { isPhaseOver } from '../../../libs/domain/plan/phases.js';
import { type PhasePlan } from '../../../libs/domain/plan/plan.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { textOf, withTexts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayMissing } from '../../../libs/messages/words/missing.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { namesFrom } from '../processes/names.js';
import { type CycleView } from './cycle.view.js';

/** A cycle as its page shows it to somebody, in their language. */
export function showCycle(read: ReadProcess, reader: { language: Language; directory: Directory }): CycleView {
  const state = read.state as CycleState;
  const { texts } = read;
  const { language, directory } = reader;
  const names = namesFrom({ directory, texts, language });
  const { hypothesis, evaluation } = state;
  const standing = standingOfCycle(state);
  return {
    id: read.id,
    seq: read.seq,
    title: textOf(texts, state.title),
    workpackage: { id: state.workpackage, name: directory.workpackages.get(state.workpackage) ?? state.workpackage },
    begun: read.begun,
    phase: { name: state.phase, kind: standing.kind, label: names.phase(state.phase), since: state.since },
    entered: state.entered,
    deadline: state.deadline,
    overdue: state.overdue,
    closed: state.closed,
    missing: standing.missing.map((code) => ({ code, sentence: sayMissing(code, language, names) })),
    versions: versionsOf(state),
    plan: {
      version: state.planVersion,
      phases: state.plan.phases.map((phase) => showPhase(state, phase, { language, names })),
    },
    hypothesis: hypothesis && {
      ...showWritten(hypothesis, names),
      locked: hypothesis.locked,
      content: withTexts(hypothesis.content, texts) as Record<string, string | number | null>,
    },
    teams: Object.entries(state.teams).map(([id, team]) => ({
      id,
      name: names.team(id),
      state: team.state,
      label: label(language, 'team', team.state),
      since: team.since,
    })),
    counts: state.counts,
    laid: state.laid,
    evaluation: evaluation && {
      ...showWritten(evaluation, names),
      conclusion: { code: evaluation.conclusion, label: label(language, 'conclusion', evaluation.conclusion) },
      followUp: { code: evaluation.followUp, label: label(language, 'followUp', evaluation.followUp) },
      texts: evaluation.texts.map((reference) => textOf(texts, reference)),
    },
    blueprint: state.blueprint && { id: state.blueprint.process, published: state.blueprint.published },
    parked: read.parked,
  };
}

function showPhase(
  state: CycleState,
  { name, kind, until, gate }: PhasePlan,
  { language, names }: { language: Language; names: Names },
): CycleView['plan']['phases'][number] {
  const { round, approvals, asked, waits, passed } = gateStateOf(state, gate.name);
  const over = isPhaseOver(state.plan, { phase: name, now: state.phase });
  return {
    name,
    kind,
    label: names.phase(name),
    until: until ?? null,
    when: over ? 'past' : name === state.phase ? 'now' : 'later',
    gate: {
      name: gate.name,
      label: names.gate(gate.name),
      decidedBy: gate.decidedBy,
      quorum: gate.quorum.map(({ role, count }) => ({ role, label: label(language, 'role', role), count })),
      criteria: gate.criteria.map((words) => (textIdOf(words) === undefined ? words : names.text(words))),
      round,
      approvals: approvals.map(({ person, role }) => ({ person: personOf(person, names), role })),
      asked: asked.map(({ role, persons }) => ({ role, persons: persons.map((person) => personOf(person, names)) })),
      waits,
      passed,
    },
  };
}

function showWritten({ version, authors, submitted }: Written, names: Names) {
  return { version, submitted, authors: authors.map((person) => personOf(person, names)) };
}

function personOf(id: string, names: Names): { id: string; name: string } {
  return { id, name: names.person(id) };
}
