import { exportWords, type ExportWords } from '../messages/words/exports.js';
import { capitalised, listed, marked, type Language } from '../messages/words/language.js';
import { metaOf, type About } from './about.js';
import { type Block, type Cell, type ExportDocument, type Labelled, type Section } from './document.js';

/** What helped or hindered, and how one knows. */
export interface BlueprintFactor {
  /** A success factor, or what got in the way. */
  kind: 'success' | 'barrier';
  /** Null when its text was erased. */
  factor: string | null;
  evidence?: string | null | undefined;
  /** The names of cycles, teams and persons. */
  cycles?: string[] | undefined;
  helpedIn?: string[] | undefined;
  notIn?: string[] | undefined;
  ask?: string[] | undefined;
}

/** A cycle that a blueprint learnt from, and what came of it; all of it in words. */
export interface BlueprintSource {
  /** Null when its title was erased. */
  cycle: string | null;
  conclusion: string | null;
  /** Whether the Action Learning Team found the outcome usable for the research. */
  usable: string | null;
}

/** A phase of the plan that a cycle begins with, and how long it takes. */
export interface BlueprintPhase {
  label: string;
  days: number | null;
}

/** A blueprint, as the API shows it to the one who reads. Its dates are words. */
export interface BlueprintContent {
  status: 'draft' | 'published' | 'replaced' | 'withdrawn';
  version: number;
  publishedOn?: string | undefined;
  /** Whether its text is not the published one any more. */
  changedSince?: boolean | undefined;
  /** The title of the blueprint that came instead. */
  replacedBy?: string | null | undefined;
  withdrawnBecause?: string | null | undefined;
  owner?: string | null | undefined;
  reviewOn?: string | null | undefined;
  purpose: string | null;
  forWhom?: string | null | undefined;
  whatItTakes?: string | null | undefined;
  howToBegin: string | null;
  lookOutFor: string | null;
  phases?: BlueprintPhase[] | undefined;
  factors: BlueprintFactor[];
  sources?: BlueprintSource[] | undefined;
}

/** A blueprint as a document of two pages in its standard form: what it is for, how to begin, what helped and what did not. */
export function blueprintDocument(blueprint: About & BlueprintContent): ExportDocument {
  const { language, factors } = blueprint;
  const words = exportWords(language);
  return {
    title: `${words.blueprint}: ${blueprint.title ?? words.untitled}`,
    language,
    meta: [...statusOf(blueprint, words), ...metaOf(blueprint)],
    sections: [
      ...textsOf(blueprint, words),
      ...phasesOf(blueprint.phases ?? [], words),
      ...(factors.length === 0
        ? [{ heading: words.successes, blocks: [soft(words.noFactors)] }]
        : [
            ...factorsOf(factors, { kind: 'success', heading: words.successes, language }),
            ...factorsOf(factors, { kind: 'barrier', heading: words.barriers, language }),
          ]),
      ...sourcesOf(blueprint.sources ?? [], words),
    ],
  };
}

function statusOf(blueprint: BlueprintContent, words: ExportWords): Labelled[] {
  const { owner, reviewOn } = blueprint;
  return [
    { label: words.status, text: standingOf(blueprint, words) },
    ...(owner == null ? [] : [{ label: words.owner, text: owner }]),
    ...(reviewOn == null ? [] : [{ label: words.reviewOn, text: reviewOn }]),
  ];
}

function standingOf(blueprint: BlueprintContent, words: ExportWords): string {
  const { status, version, publishedOn, changedSince, replacedBy, withdrawnBecause } = blueprint;
  switch (status) {
    case 'draft':
      return words.draft;
    case 'replaced':
      return words.replaced(replacedBy);
    case 'withdrawn':
      return words.withdrawn(withdrawnBecause);
    case 'published': {
      const published = words.published(version, publishedOn);
      return changedSince === true ? `${published}. ${words.changedSince}` : published;
    }
  }
}

/** A draft shows what is still to be written; later, what was left out is left out. */
function textsOf(blueprint: BlueprintContent, words: ExportWords): Section[] {
  const texts: [heading: string, text: string | null | undefined][] = [
    [words.purpose, blueprint.purpose],
    [words.forWhom, blueprint.forWhom],
    [words.whatItTakes, blueprint.whatItTakes],
    [words.howToBegin, blueprint.howToBegin],
    [words.lookOutFor, blueprint.lookOutFor],
  ];
  return texts.flatMap(([heading, text]): Section[] => {
    if (text != null && text.trim() !== '') return [{ heading, blocks: [{ kind: 'paragraph', text }] }];
    if (text === undefined || blueprint.status !== 'draft') return [];
    return [{ heading, blocks: [soft(words.notWrittenYet)] }];
  });
}

function phasesOf(phases: BlueprintPhase[], words: ExportWords): Section[] {
  if (phases.length === 0) return [];
  const items = phases.map(({ label, days }) => capitalised(days === null ? label : words.lasts(label, days)));
  return [{ heading: words.phases, blocks: [{ kind: 'list', items }] }];
}

function sourcesOf(sources: BlueprintSource[], words: ExportWords): Section[] {
  if (sources.length === 0) return [];
  const rows = sources.map(({ cycle, conclusion, usable }): Cell[] => [
    { text: cycle ?? words.untitled },
    ...[conclusion, usable].map((said) => ({ text: said === null ? '–' : capitalised(said) })),
  ]);
  const head = [words.cycle, words.conclusion, words.research];
  return [{ heading: words.sources, blocks: [{ kind: 'table', head, shares: [46, 22, 32], rows }] }];
}

function soft(text: string): Block {
  return { kind: 'paragraph', text, tone: 'soft' };
}

function factorsOf(
  factors: BlueprintFactor[],
  asked: { kind: BlueprintFactor['kind']; heading: string; language: Language },
): Section[] {
  const { kind, heading, language } = asked;
  const words = exportWords(language);
  const ours = factors.filter((factor) => factor.kind === kind);
  if (ours.length === 0) return [];
  const asks = ours.some(({ ask = [] }) => ask.length > 0);
  const rows = ours.map((factor): Cell[] => [
    { text: factor.factor ?? words.erased, small: factor.evidence == null ? [] : [factor.evidence], tone: 'strong' },
    whereOf(factor, words, language),
    ...(asks ? [{ text: listed(language, factor.ask ?? []) || '–' }] : []),
  ]);
  const head = [words.factor, words.where, ...(asks ? [words.whomToAsk] : [])];
  return [{ heading, blocks: [{ kind: 'table', head, shares: asks ? [46, 32, 22] : [58, 42], rows }] }];
}

function whereOf(factor: BlueprintFactor, words: ExportWords, language: Language): Cell {
  const { kind, cycles = [], helpedIn = [], notIn = [] } = factor;
  const helped = listed(language, helpedIn);
  const not = listed(language, notIn);
  const sentences =
    kind === 'success'
      ? [helped && words.helpedIn(helped), not && words.notIn(not)]
      : [helped && words.hinderedIn(helped), not && words.notHinderedIn(not)];
  return {
    text: sentences.filter((sentence) => sentence !== '').join('\n') || '–',
    small:
      cycles.length > 0
        ? [
            words.learntIn(
              listed(
                language,
                cycles.map((cycle) => marked(language, cycle)),
              ),
            ),
          ]
        : [],
  };
}
