import { type BlueprintEvent } from '../../../domain/blueprint/blueprint.events.js';
import { type ContributedFactor } from '../../../domain/blueprint/contribution.js';
import { type Language, listed } from '../language.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a blueprint, in Dutch. */
export const dutchBlueprint: Sentences<BlueprintEvent> = {
  'blueprint-created': ({ title, drafted }, { did, quote }) => {
    const text = quote(title);
    const blueprint = `de blauwdruk${text ? ` ${text}` : ''}`;
    return drafted
      ? `${blueprint} is klaargezet met wat een leercyclus leerde.`
      : `${did(`begon ${blueprint}`, `${blueprint} is begonnen`)}.`;
  },
  'factors-contributed': ({ cycle, factors }, telling) => {
    const { process, count } = telling;
    const from = process(cycle, 'de leercyclus', 'een leercyclus');
    const counts = countsOf(factors, {
      success: (number) => count(number, 'succesfactor', 'succesfactoren'),
      barrier: (number) => count(number, 'belemmering', 'belemmeringen'),
    });
    if (counts.length === 0) return `${from} droeg bij hoe het daar ging.`;
    return `${from} droeg bij: ${listed('nl', counts)}.${whereOf(factors, 'nl', telling)}`;
  },
  'factors-merged': ({ from, kind, factor }, { did, quote, withText, count }) => {
    const one = kind === 'success' ? 'één succesfactor' : 'één belemmering';
    const what = count(from.length, 'factor', 'factoren');
    return withText(did(`voegde ${what} samen tot ${one}`, `${what} zijn samengevoegd tot ${one}`), quote(factor));
  },
  'blueprint-edited': ({ version, title, purpose }, { did, quote, aside }) => {
    const text = quote(title);
    const what = `de blauwdruk${text ? ` ${text}` : ''}`;
    const done =
      version > 1
        ? did(`schreef ${what} opnieuw (tekst ${version})`, `${what} is opnieuw geschreven (tekst ${version})`)
        : did(`schreef ${what}`, `${what} is geschreven`);
    return `${done}.${aside('Waar hij voor is', purpose)}`;
  },
  'blueprint-published': ({ version }, { did }) => {
    const what = `versie ${version} van de blauwdruk`;
    return `${did(`publiceerde ${what}`, `${what} is gepubliceerd`)}. Andere teams kunnen ermee beginnen.`;
  },
  'blueprint-replaced': ({ by }, { did, process }) => {
    const other = process(by, 'de blauwdruk', 'een andere blauwdruk');
    const done = did(`liet deze blauwdruk vervangen door ${other}`, `deze blauwdruk is vervangen door ${other}`);
    return `${done}. Je kunt hem nog lezen.`;
  },
  'blueprint-withdrawn': ({ reason }, { did, aside }) => {
    const done = did('trok de blauwdruk in', 'de blauwdruk is ingetrokken');
    return `${done}. Begin er niet meer mee; lezen kan nog wel.${aside('De reden', reason)}`;
  },
  'blueprint-owner-appointed': ({ owner, reviewOn }, { did, persons, date }) => {
    const who = persons([owner]);
    const done = did(`koos ${who} als eigenaar van de blauwdruk`, `${who} is eigenaar van de blauwdruk`);
    return reviewOn === null ? `${done}.` : `${done}. Uiterlijk ${date(reviewOn)} wordt hij nagekeken.`;
  },
  'blueprint-reviewed': ({ next }, { did, date }) => {
    const done = did('keek de blauwdruk na', 'de blauwdruk is nagekeken');
    return next === null ? `${done}.` : `${done}. De volgende keer is uiterlijk ${date(next)}.`;
  },
};

/** What happened to a blueprint, in English. */
export const englishBlueprint: Sentences<BlueprintEvent> = {
  'blueprint-created': ({ title, drafted }, { did, quote }) => {
    const text = quote(title);
    const blueprint = `the blueprint${text ? ` ${text}` : ''}`;
    return drafted
      ? `${blueprint} was prepared from what a cycle learnt.`
      : `${did(`began ${blueprint}`, `${blueprint} was begun`)}.`;
  },
  'factors-contributed': ({ cycle, factors }, telling) => {
    const { process, count } = telling;
    const from = process(cycle, 'the cycle', 'a cycle');
    const counts = countsOf(factors, {
      success: (number) => count(number, 'success factor', 'success factors'),
      barrier: (number) => count(number, 'barrier', 'barriers'),
    });
    if (counts.length === 0) return `${from} contributed how it went there.`;
    return `${from} contributed ${listed('en', counts)}.${whereOf(factors, 'en', telling)}`;
  },
  'factors-merged': ({ from, kind, factor }, { did, quote, withText, count }) => {
    const one = kind === 'success' ? 'one success factor' : 'one barrier';
    const what = count(from.length, 'factor', 'factors');
    return withText(did(`merged ${what} into ${one}`, `${what} were merged into ${one}`), quote(factor));
  },
  'blueprint-edited': ({ version, title, purpose }, { did, quote, aside }) => {
    const text = quote(title);
    const what = `the blueprint${text ? ` ${text}` : ''}`;
    const done =
      version > 1
        ? did(`wrote ${what} anew (text ${version})`, `${what} was written anew (text ${version})`)
        : did(`wrote ${what}`, `${what} was written`);
    return `${done}.${aside('What it is for', purpose)}`;
  },
  'blueprint-published': ({ version }, { did }) => {
    const what = `version ${version} of the blueprint`;
    return `${did(`published ${what}`, `${what} was published`)}. Other teams can start from it.`;
  },
  'blueprint-replaced': ({ by }, { did, process }) => {
    const other = process(by, 'the blueprint', 'another blueprint');
    const done = did(`had this blueprint replaced by ${other}`, `this blueprint was replaced by ${other}`);
    return `${done}. It can still be read.`;
  },
  'blueprint-withdrawn': ({ reason }, { did, aside }) => {
    const done = did('withdrew the blueprint', 'the blueprint was withdrawn');
    return `${done}. Do not start from it any more; it can still be read.${aside('The reason', reason)}`;
  },
  'blueprint-owner-appointed': ({ owner, reviewOn }, { did, persons, date }) => {
    const who = persons([owner]);
    const done = did(`chose ${who} to look after the blueprint`, `${who} looks after the blueprint`);
    return reviewOn === null ? `${done}.` : `${done}. It will be reviewed by ${date(reviewOn)}.`;
  },
  'blueprint-reviewed': ({ next }, { did, date }) => {
    const done = did('reviewed the blueprint', 'the blueprint was reviewed');
    return next === null ? `${done}.` : `${done}. The next time is by ${date(next)}.`;
  },
};

function countsOf(
  factors: Pick<ContributedFactor, 'kind'>[],
  counted: Record<ContributedFactor['kind'], (number: number) => string>,
): string[] {
  return (['success', 'barrier'] as const).flatMap((each) => {
    const number = factors.filter(({ kind }) => kind === each).length;
    return number > 0 ? [counted[each](number)] : [];
  });
}

/** A sentence for each factor of which the words are there: in which teams it was seen, and in which not. */
function whereOf(factors: ContributedFactor[], language: Language, { quote, teams }: Telling): string {
  const words = WHERE[language];
  return factors
    .flatMap(({ kind, factor, helpedIn, notIn }) => {
      const text = quote(factor);
      const helped = helpedIn.length > 0 ? `${words[kind]} ${teams(helpedIn)}` : '';
      const not = notIn.length > 0 ? `${helped ? words.not.also : words.not[kind]} ${teams(notIn)}` : '';
      return text === null || helped + not === '' ? [] : [` ${text} ${helped}${not}.`];
    })
    .join('');
}

const WHERE = {
  nl: {
    success: 'hielp bij',
    barrier: 'zat in de weg bij',
    not: { success: 'hielp niet bij', barrier: 'zat niet in de weg bij', also: ', niet bij' },
  },
  en: {
    success: 'helped at',
    barrier: 'was in the way at',
    not: { success: 'did not help at', barrier: 'was not in the way at', also: ', not at' },
  },
} as const satisfies Record<Language, unknown>;
