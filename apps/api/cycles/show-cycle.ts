import { type Holding } from '../../../libs/engine/context.js';
import { textIdOf } from '../../../libs/engine/typed.js';
import { teamsNeeded } from '../../../libs/domain/cycle/cycle.conditions.js';
import {
  gateStateOf,
  isSubmitted,
  missedItsDate,
  presentPhase,
  teamsInOrder,
  type Amendment,
  type CycleState,
  type Written,
} from '../../../libs/domain/cycle/cycle.state.js';
import { missingToStart, teamsCleared } from '../../../libs/domain/cycle/ready-to-start.js';
import { openDecisions, type Decision } from '../../../libs/domain/cycle/decisions.js';
import { isQuorate, missingRoles } from '../../../libs/domain/gate/gate.js';
import { standingOfCycle } from '../../../libs/domain/cycle/cycle.standing.js';
import { versionsOf } from '../../../libs/domain/cycle/cycle.versions.js';
import { isPhaseOver } from '../../../libs/domain/plan/phases.js';
import { type PhasePlan } from '../../../libs/domain/plan/plan.js';
import { mayReadWork, rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { bothRead, onlyRead, partsRead, type PartsRead } from '../../../libs/domain/policies/draft.policy.js';
import { isAboutPledge, mayKnowOfPledges } from '../../../libs/domain/policies/pledge.policy.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { textOf, withTexts, type Texts } from '../../../libs/ledger/read/texts.js';
import { sayConclusion } from '../../../libs/messages/words/conclusions.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { sayMissing } from '../../../libs/messages/words/missing.js';
import { sayStart, type Start } from '../../../libs/messages/words/start.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { namesFrom } from '../processes/names.js';
import { type ReadBy } from '../processes/noun.js';
import { type CycleView } from './cycle.view.js';
import { fromOutside } from './from-outside.js';
import { showMoreTime, showQuiet } from './show-dates.js';

/** A cycle as its page shows it to somebody, in their language. */
export function showCycle(read: ReadProcess, reader: ReadBy): CycleView {
  const { workpackage, teams } = (reader.then?.present ?? read.state) as CycleState;
  const around = { workpackage, teams: Object.keys(teams) };
  const { roles } = reader.acting;
  const view = showWhole(read, reader);
  if (mayReadWork(roles, around)) return view;
  return fromOutside(
    view,
    rolesAround(roles, around).map(({ role }) => role),
  );
}

function showWhole(read: ReadProcess, reader: ReadBy): CycleView {
  const whole = read.state as CycleState;
  const parts = partsReadBy(whole, reader);
  const state = onlyRead(whole, { read: parts, person: reader.acting.person });
  const { texts } = read;
  const { language, directory } = reader;
  const names = namesFrom({ directory, texts, language });
  const { hypothesis, evaluation } = state;
  const standing = standingOfCycle(whole);
  const start = reader.then ? { missing: [], agreed: false, cleared: 0 } : startOf(whole, read);
  return {
    id: read.id,
    seq: read.seq,
    title: textOf(texts, state.title),
    workpackage: { id: state.workpackage, name: directory.workpackages.get(state.workpackage) ?? state.workpackage },
    begun: read.begun,
    phase: { name: state.phase, kind: standing.kind, label: names.phase(state.phase), since: state.since },
    entered: state.entered,
    deadline: state.deadline,
    overdue: missedItsDate(state),
    closed: state.closed,
    ...showCourse(state, names),
    decisions: openDecisions(whole).map((decision) => showDecision(state, decision, { language, names })),
    missing: shownTo(reader, [...new Set([...standing.missing, ...start.missing])]).map((code) => ({
      code,
      sentence: sayMissing(code, language, names),
    })),
    start: sayStart({ ...start, missing: shownTo(reader, start.missing) }, language, names),
    partiesOut: Object.entries(state.lost).map(([requirement, { organisation, until, decided }]) => ({
      requirement,
      organisation: { id: organisation, name: names.organisation(organisation) },
      decideBy: until,
      decided,
    })),
    moreTime: showMoreTime(state, { language, names }),
    quiet: showQuiet(state, { read, language, names }),
    versions: versionsOf(whole),
    plan: {
      version: state.planVersion,
      phases: state.plan.phases.map((phase) => showPhase(state, phase, { language, names, reader })),
    },
    hypothesis: hypothesis && {
      ...showWritten(hypothesis, names),
      locked: hypothesis.locked,
      content: parts.hypothesis
        ? (withTexts(hypothesis.content, texts) as Record<string, string | number | null>)
        : null,
    },
    amendment: state.amendment && showAmendment(state.amendment, { texts, language, names }),
    teamsNeeded: teamsNeeded(state),
    teams: teamsInOrder(state).map(([id, team]) => ({
      id,
      name: names.team(id),
      state: team.state,
      label: label(language, 'team', team.state),
      since: team.since,
      coordinators: coordinatorsOf(id, read.cast, names),
      from: team.from ?? null,
      until: team.until ?? null,
    })),
    counts: state.counts,
    laid: state.laid,
    evaluation: evaluation && {
      ...showWritten(evaluation, names),
      conclusion: {
        code: evaluation.conclusion,
        label: label(language, 'conclusion', evaluation.conclusion),
        sentence: sayConclusion({
          conclusion: evaluation.conclusion,
          measurements: state.counts.measurements,
          needed: state.leastMeasurements,
          language,
        }),
      },
      followUp: { code: evaluation.followUp, label: label(language, 'followUp', evaluation.followUp) },
      texts: evaluation.texts.map((reference) => textOf(texts, reference)),
      results: evaluation.results.map(({ team, result }) => ({
        team: { id: team, name: names.team(team) },
        result: { code: result, label: label(language, 'result', result) },
      })),
    },
    supplementOpen: state.supplement !== null,
    minority: state.minority.map(({ person, view }) => ({ person: personOf(person, names), view: names.text(view) })),
    usable: state.usable && {
      usable: state.usable.usable,
      reason: names.text(state.usable.reason),
      person: personOf(state.usable.person, names),
    },
    blueprint: state.blueprint && { id: state.blueprint.process, published: state.blueprint.published },
    parked: read.parked,
  };
}

/** How the start stands, as the parties, pledges and roles around it are now. */
function startOf(state: CycleState, read: ReadProcess): Start {
  const phase = presentPhase(state);
  if (phase.kind !== 'hypothesis' || state.closed) return { missing: [], agreed: false, cleared: 0 };
  const { cast, coalition, pledges, settings } = read;
  const around = { now: new Date().toISOString(), calendar: calendarOf(settings), cast, coalition, pledges };
  const { approvals } = gateStateOf(state, phase.gate.name);
  return {
    missing: missingToStart(state, around),
    agreed: isSubmitted(state, phase) && isQuorate(phase.gate, approvals),
    cleared: teamsCleared(state, around).length,
  };
}

/** What somebody may know to be missing. */
function shownTo({ acting }: ReadBy, codes: string[]): string[] {
  return mayKnowOfPledges(acting.roles) ? codes : codes.filter((code) => !isAboutPledge(code));
}

/** What somebody may read of it; as it was then, what they may read now and could have read then. */
function partsReadBy(state: CycleState, { acting, then }: ReadBy): PartsRead {
  if (!then) return partsRead(state, acting);
  const { person } = acting;
  return bothRead(partsRead(then.present as CycleState, acting), partsRead(state, { person, roles: then.roles }));
}

function showPhase(
  state: CycleState,
  { name, kind, until, gate }: PhasePlan,
  { language, names, reader }: { language: Language; names: Names; reader: ReadBy },
): CycleView['plan']['phases'][number] {
  const { round, approvals, asked, waits, passed, met = [] } = gateStateOf(state, gate.name);
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
      criteria: gate.criteria.map((words, place) => ({
        text: textIdOf(words) === undefined ? words : names.text(words),
        met: met.includes(place),
      })),
      round,
      approvals: approvals.map(({ person, role }) => ({ person: personOf(person, names), role })),
      asked: asked.map(({ role, persons }) => ({ role, persons: persons.map((person) => personOf(person, names)) })),
      waits: shownTo(reader, waits),
      passed,
    },
  };
}

/** What went before, what held it up or ended it, and what follows. */
function showCourse(state: CycleState, names: Names) {
  const { paused, stopped, before, previous, next, startedFrom } = state;
  return {
    paused,
    stopped: stopped && { reason: names.text(stopped.reason), takeaway: names.text(stopped.takeaway) },
    before: names.text(before),
    previous,
    next,
    startedFrom,
  };
}

function showDecision(
  state: CycleState,
  decision: Decision,
  { language, names }: { language: Language; names: Names },
): CycleView['decisions'][number] {
  const { kind, name, quorum, oneIsEnough = false, isPut } = decision;
  const { approvals } = gateStateOf(state, name);
  const roleOf = (code: string) => ({ code, label: label(language, 'role', code) });
  return {
    name,
    kind,
    label: names.gate(name),
    put: isPut,
    roles: quorum.map(({ role }) => roleOf(role)),
    oneIsEnough,
    missing: missingRoles(decision, approvals).map(roleOf),
    approvals: approvals.map(({ person, role }) => ({ person: personOf(person, names), role })),
  };
}

function showAmendment(
  { number, changes, material, reason, known, authors, needs }: Amendment,
  { texts, language, names }: { texts: Texts; language: Language; names: Names },
): NonNullable<CycleView['amendment']> {
  return {
    number,
    changes: withTexts(changes, texts) as Record<string, string | number | null>,
    material: material.map((field) => ({ code: field, label: label(language, 'hypothesis', field) })),
    reason: names.text(reason),
    known: { ...known, code: known.when, label: label(language, 'known', known.when) },
    authors: authors.map((person) => personOf(person, names)),
    needs,
  };
}

function showWritten({ version, authors, submitted }: Written, names: Names) {
  return { version, submitted, authors: authors.map((person) => personOf(person, names)) };
}

function personOf(id: string, names: Names): { id: string; name: string } {
  return { id, name: names.person(id) };
}

function coordinatorsOf(team: string, cast: Holding[], names: Names): { id: string; name: string }[] {
  const held = cast.filter((each) => each.role === 'coordinator' && each.team === team);
  return [...new Set(held.map(({ person }) => person))].map((person) => personOf(person, names));
}
