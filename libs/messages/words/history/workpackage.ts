import { type Agreement, type WorkpackageEvent } from '../../../domain/workpackage/workpackage.events.js';
import { listed, marked } from '../language.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a workpackage, in Dutch. */
export const dutchWorkpackage: Sentences<WorkpackageEvent> = {
  'workpackage-created': ({ name, question, content, approach, owner }, { did, aside, persons }) => {
    const what = name === null ? 'dit werkpakket' : `het werkpakket ${marked('nl', name)}`;
    const begun = did(`begon ${what}`, `${what} is begonnen`);
    const owned = owner === null ? '' : ` Eigenaar is ${persons([owner])}.`;
    return `${begun}.${aside('De vraag', question)}${aside('De inhoud', content)}${aside('De aanpak', approach)}${owned}`;
  },
  'workpackage-rewritten': ({ version, question, content, approach, reason }, { did, aside }) => {
    const parts = listed('nl', [
      ...(question === null ? [] : ['de vraag']),
      ...(content === null ? [] : ['de inhoud']),
      ...(approach === null ? [] : ['de aanpak']),
    ]);
    const are = Number(question !== null) + Number(content !== null) + Number(approach !== null) > 1 ? 'zijn' : 'is';
    const done = did(
      `stelde ${parts} van dit werkpakket bij (versie ${version})`,
      `${parts} van dit werkpakket ${are} bijgesteld (versie ${version})`,
    );
    const now = `${aside('De vraag is nu', question)}${aside('De inhoud is nu', content)}${aside('De aanpak is nu', approach)}`;
    return `${done}.${now}${aside('De reden', reason)}`;
  },
  'owner-appointed': ({ owner }, { did, persons }) =>
    `${did(`wees ${persons([owner])} aan als eigenaar van dit werkpakket`, `${persons([owner])} is nu eigenaar van dit werkpakket`)}.`,
  'agreement-made': (event, telling) => {
    const what = `werkafspraak ${numberOf(event)}`;
    return agreedInDutch(telling.did(`maakte ${what}`, `${what} is gemaakt`), event, telling);
  },
  'agreement-revised': (event, telling) => {
    const [what, version] = [`werkafspraak ${numberOf(event)}`, `(versie ${event.version})`];
    return agreedInDutch(
      telling.did(`stelde ${what} bij ${version}`, `${what} is bijgesteld ${version}`),
      event,
      telling,
    );
  },
  'agreement-ended': (event, { did, aside }) => {
    const what = `werkafspraak ${numberOf(event)}`;
    return `${did(`beëindigde ${what}`, `${what} is beëindigd`)}.${aside('De reden', event.reason)}`;
  },
  'working-group-written-to': ({ text, on }, { did, date, quote, withText }) => {
    const done =
      on === null
        ? did('schreef de werkgroep', 'de werkgroep kreeg bericht')
        : did(`nodigde de werkgroep uit voor ${date(on)}`, `de werkgroep is uitgenodigd voor ${date(on)}`);
    return withText(done, quote(text));
  },
  'workpackage-closed': ({ reason }, { did, aside }) =>
    `${did('sloot dit werkpakket af', 'dit werkpakket is afgesloten')}.${aside('De reden', reason)}`,
};

/** What happened to a workpackage, in English. */
export const englishWorkpackage: Sentences<WorkpackageEvent> = {
  'workpackage-created': ({ name, question, content, approach, owner }, { did, aside, persons }) => {
    const what = name === null ? 'this workpackage' : `the workpackage ${marked('en', name)}`;
    const begun = did(`began ${what}`, `${what} was begun`);
    const owned = owner === null ? '' : ` Its owner is ${persons([owner])}.`;
    return `${begun}.${aside('The question', question)}${aside('The content', content)}${aside('The approach', approach)}${owned}`;
  },
  'workpackage-rewritten': ({ version, question, content, approach, reason }, { did, aside }) => {
    const parts = listed('en', [
      ...(question === null ? [] : ['the question']),
      ...(content === null ? [] : ['the content']),
      ...(approach === null ? [] : ['the approach']),
    ]);
    const were = Number(question !== null) + Number(content !== null) + Number(approach !== null) > 1 ? 'were' : 'was';
    const done = did(
      `rewrote ${parts} of this workpackage (version ${version})`,
      `${parts} of this workpackage ${were} rewritten (version ${version})`,
    );
    const now = `${aside('The question is now', question)}${aside('The content is now', content)}${aside('The approach is now', approach)}`;
    return `${done}.${now}${aside('The reason', reason)}`;
  },
  'owner-appointed': ({ owner }, { did, persons }) =>
    `${did(`made ${persons([owner])} the owner of this workpackage`, `${persons([owner])} now owns this workpackage`)}.`,
  'agreement-made': (event, telling) => {
    const what = `working agreement ${numberOf(event)}`;
    return agreedInEnglish(telling.did(`made ${what}`, `${what} was made`), event, telling);
  },
  'agreement-revised': (event, telling) => {
    const what = `working agreement ${numberOf(event)} (version ${event.version})`;
    return agreedInEnglish(telling.did(`revised ${what}`, `${what} was revised`), event, telling);
  },
  'agreement-ended': (event, { did, aside }) => {
    const what = `working agreement ${numberOf(event)}`;
    return `${did(`ended ${what}`, `${what} was ended`)}.${aside('The reason', event.reason)}`;
  },
  'working-group-written-to': ({ text, on }, { did, date, quote, withText }) => {
    const done =
      on === null
        ? did('wrote to the working group', 'the working group was written to')
        : did(`invited the working group for ${date(on)}`, `the working group was invited for ${date(on)}`);
    return withText(done, quote(text));
  },
  'workpackage-closed': ({ reason }, { did, aside }) =>
    `${did('closed this workpackage', 'this workpackage was closed')}.${aside('The reason', reason)}`,
};

function agreedInDutch(done: string, { what, who, since, reviewOn }: Agreement, telling: Telling): string {
  const { date, persons, quote, withText } = telling;
  const review = reviewOn === null ? '' : ` Op ${date(reviewOn)} kijken we of hij nog klopt.`;
  const parties = persons(who.map(({ person }) => person));
  return `${withText(done, quote(what))} De afspraak geldt voor ${parties}, vanaf ${date(since)}.${review}`;
}

function agreedInEnglish(done: string, { what, who, since, reviewOn }: Agreement, telling: Telling): string {
  const { date, persons, quote, withText } = telling;
  const review = reviewOn === null ? '' : ` On ${date(reviewOn)} we see whether it still holds.`;
  const parties = persons(who.map(({ person }) => person));
  return `${withText(done, quote(what))} It holds for ${parties}, from ${date(since)}.${review}`;
}

/** Agreements are counted within their workpackage; the count is the end of their id. */
function numberOf({ agreement }: { agreement: string }): string {
  return /\d+$/u.exec(agreement)?.[0] ?? '';
}
