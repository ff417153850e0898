import { exportWords, type ExportWords } from '../messages/words/exports.js';
import { listed, marked, type Language } from '../messages/words/language.js';
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
  /** What the Action Learning Team says of the outcome; null as long as it said nothing. */
  usable?: boolean | null | undefined;
}

/** A blueprint, as the API shows it to the one who reads. Its dates are words. */
export interface BlueprintContent {
  status: 'draft' | 'published' | 'replaced' | 'withdrawn';
  version: number;
  publishedOn?: string | undefined;
  /** Whether its text is not the published one any more. */
  changedSince?: boolean | undefined;
  owner?: string | null | undefined;
  reviewOn?: string | null | undefined;
  purpose: string | null;
  forWhom?: string | null | undefined;
  whatItTakes?: string | null | undefined;
  howToBegin: string | null;
  lookOutFor: string | null;
  factors: BlueprintFactor[];
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
      ...(factors.length === 0
        ? [{ heading: words.successes, blocks: [soft(words.noFactors)] }]
        : [
            ...factorsOf(factors, { kind: 'success', heading: words.successes, language }),
            ...factorsOf(factors, { kind: 'barrier', heading: words.barriers, language }),
          ]),
    ],
  };
}

function statusOf(blueprint: BlueprintContent, words: ExportWords): Labelled[] {
  const { status, version, publishedOn, changedSince, owner, reviewOn } = blueprint;
  const published = version > 0 ? words.published(version, publishedOn) : words.draft;
  const standing = {
    draft: words.draft,
    published: changedSince === true ? `${published}. ${words.changedSince}` : published,
    replaced: words.replaced,
    withdrawn: words.withdrawn,
  }[status];
  return [
    { label: words.status, text: standing },
    ...(owner == null ? [] : [{ label: words.owner, text: owner }]),
    ...(reviewOn == null ? [] : [{ label: words.reviewOn, text: reviewOn }]),
  ];
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
  const { kind, cycles = [], helpedIn = [], notIn = [], usable } = factor;
  const helped = listed(language, helpedIn);
  const not = listed(language, notIn);
  const sentences =
    kind === 'success'
      ? [helped && words.helpedIn(helped), not && words.notIn(not)]
      : [not && words.hinderedIn(not), helped && words.notHinderedIn(helped)];
  return {
    text: sentences.filter((sentence) => sentence !== '').join('\n') || '–',
    small: [
      ...(cycles.length > 0
        ? [
            words.learntIn(
              listed(
                language,
                cycles.map((cycle) => marked(language, cycle)),
              ),
            ),
          ]
        : []),
      ...(usable == null ? [] : [usable ? words.usable : words.notUsable]),
    ],
  };
}
