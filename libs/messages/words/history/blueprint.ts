import { type BlueprintEvent } from '../../../domain/blueprint/blueprint.events.js';
import { listed } from '../language.js';
import { type Sentences } from './telling.js';

/** What happened to a blueprint, in Dutch. */
export const dutchBlueprint: Sentences<BlueprintEvent> = {
  'blueprint-created': ({ title, drafted }, { did, quote }) => {
    const text = quote(title);
    const blueprint = `de blauwdruk${text ? ` ${text}` : ''}`;
    return drafted
      ? `${blueprint} is klaargezet met wat een leercyclus leerde.`
      : `${did(`begon ${blueprint}`, `${blueprint} is begonnen`)}.`;
  },
  'factors-contributed': ({ cycle, factors }, { process, count }) => {
    const successes = factors.filter(({ kind }) => kind === 'success').length;
    const barriers = factors.length - successes;
    const counts = [
      ...(successes > 0 ? [count(successes, 'succesfactor', 'succesfactoren')] : []),
      ...(barriers > 0 ? [count(barriers, 'belemmering', 'belemmeringen')] : []),
    ];
    return `de leercyclus ${process(cycle)} droeg bij: ${listed('nl', counts)}.`;
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
  'factors-contributed': ({ cycle, factors }, { process, count }) => {
    const successes = factors.filter(({ kind }) => kind === 'success').length;
    const barriers = factors.length - successes;
    const counts = [
      ...(successes > 0 ? [count(successes, 'success factor', 'success factors')] : []),
      ...(barriers > 0 ? [count(barriers, 'barrier', 'barriers')] : []),
    ];
    return `the cycle ${process(cycle)} contributed ${listed('en', counts)}.`;
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
};
