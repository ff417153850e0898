import { type Contributed } from '../../../libs/domain/blueprint/blueprint.state.js';
import { type Texts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { type BlueprintFactor } from '../../../libs/persistence/entities/blueprint-factor.entity.js';
import { type ShownContribution, type ShownFactor, type ShownSource } from './blueprint.view.js';

/** What a blueprint's factors and cycles are shown with. */
export interface ShownWith {
  language: Language;
  names: Names;
  texts: Texts;
  /** Titles of processes, as references, by id. */
  titles: ReadonlyMap<string, string>;
}

/** Factors as the reader sees them, in the order of these ids, each with the ones that it was merged from. */
export function showFactors(ids: readonly string[], rows: BlueprintFactor[], shown: ShownWith): ShownFactor[] {
  return ids.flatMap((id) =>
    rows
      .filter(({ factor }) => factor === id)
      .map((row) => ({
        ...showSource(row, shown),
        sources: sourcesOf(row, rows).map((each) => showSource(each, shown)),
      })),
  );
}

/** The cycles that contributed, with what each concluded and whether that is usable for the research. */
export function showContributions(contributions: readonly Contributed[], shown: ShownWith): ShownContribution[] {
  const { language } = shown;
  return contributions.map(({ cycle, conclusion, usable }) => {
    const judged = usable === null ? 'unjudged' : usable ? 'yes' : 'no';
    return {
      cycle: titledIn(shown)(cycle),
      conclusion: conclusion && { code: conclusion, label: label(language, 'conclusion', conclusion) },
      usable: { code: judged, label: label(language, 'usable', judged) },
    };
  });
}

function showSource(row: BlueprintFactor, shown: ShownWith): ShownSource {
  const { language, names, texts } = shown;
  const teams = (ids: string[]) => ids.map((id) => ({ id, name: names.team(id) }));
  return {
    id: row.factor,
    kind: { code: row.kind, label: label(language, 'factor', row.kind) },
    factor: textOf(texts, row.wording),
    evidence: textOf(texts, row.evidence),
    cycles: row.cycles.map(titledIn(shown)),
    helpedIn: teams(row.helpedIn),
    notIn: teams(row.notIn),
    ask: row.ask.map((id) => ({ id, name: names.person(id) })),
  };
}

/** What a factor was merged from, and what that was merged from. A merged factor's sources never change. */
function sourcesOf(row: BlueprintFactor, rows: BlueprintFactor[]): BlueprintFactor[] {
  return rows.filter(({ mergedInto }) => mergedInto === row.factor).flatMap((each) => [each, ...sourcesOf(each, rows)]);
}

function titledIn({ titles, texts }: ShownWith): (id: string) => { id: string; title: string | null } {
  return (id) => ({ id, title: textOf(texts, titles.get(id)) });
}
