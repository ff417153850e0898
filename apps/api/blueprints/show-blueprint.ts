import { statusOf, type BlueprintState } from '../../../libs/domain/blueprint/blueprint.state.js';
import { type BlueprintPlan } from '../../../libs/domain/blueprint/blueprint.plan.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { namesFrom } from '../processes/names.js';
import { type BlueprintView, type ShownText } from './blueprint.view.js';
import { type BlueprintRows } from './read-blueprint.js';
import { showContributions, showFactors } from './show-factors.js';

/** A blueprint as its page shows it; what is not published yet only to who reads the draft. */
export function showBlueprint(
  read: ReadProcess,
  rows: BlueprintRows,
  reader: { language: Language; directory: Directory; readsDraft: boolean; isWithin: boolean },
): BlueprintView {
  const state = read.state as BlueprintState;
  const { language, directory, readsDraft, isWithin } = reader;
  const { texts, titles, instead } = rows;
  const names = namesFrom({ directory, texts, language });
  const shown = { language, names, texts, titles };
  const status = statusOf(state);
  const last = rows.versions.at(-1);
  const now = readsDraft
    ? { ...state, parts: { ...state.text, title: state.title }, factors: state.factors.map(({ id }) => id) }
    : last;
  return {
    id: read.id,
    seq: read.seq,
    workpackage: { id: state.workpackage, name: directory.workpackages.get(state.workpackage) ?? state.workpackage },
    status: { code: status, label: label(language, 'blueprint', status) },
    showsDraft: readsDraft,
    ...showText(now?.parts ?? {}, texts),
    versions: { text: state.text.version },
    owner: state.owner && {
      id: state.owner.person,
      name: names.person(state.owner.person),
      role: { code: state.owner.role, label: names.role(state.owner.role) },
    },
    // A day that has gone by would read as late.
    reviewOn: isWithin ? state.review.on : null,
    reviewed: state.review.last,
    replacedBy:
      state.replacedBy === null ? null : { id: state.replacedBy, title: textOf(texts, instead?.parts.title ?? null) },
    withdrawn: state.withdrawn && { reason: textOf(texts, state.withdrawn.reason) },
    factors: showFactors(now?.factors ?? [], rows.factors, shown),
    contributions: showContributions(now?.contributions ?? [], shown),
    plan: now && state.plan ? showPlan(state.plan, names) : null,
    published: rows.versions.map(({ version, published, digest, parts, factors, contributions }) => ({
      version,
      on: published.toISOString(),
      digest,
      text: showText(parts, texts),
      factors: showFactors(factors, rows.factors, shown),
      contributions: showContributions(contributions, shown),
    })),
    startedFrom: rows.cycles.map(({ id, title }) => ({ id, title: textOf(texts, title) })),
  };
}

function showText(parts: Record<string, string | number | null>, texts: Texts): ShownText {
  const of = (name: keyof ShownText) => {
    const reference = parts[name];
    return typeof reference === 'string' ? textOf(texts, reference) : null;
  };
  return {
    title: of('title'),
    purpose: of('purpose'),
    forWhom: of('forWhom'),
    whatItTakes: of('whatItTakes'),
    howToBegin: of('howToBegin'),
    lookOutFor: of('lookOutFor'),
  };
}

function showPlan({ phases }: BlueprintPlan, names: Names): NonNullable<BlueprintView['plan']> {
  return {
    phases: phases.map(({ name, kind, gate, days }) => ({
      name,
      label: names.phase(name),
      kind,
      gate: names.gate(gate.name),
      days: days ?? null,
    })),
  };
}
