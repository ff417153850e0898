import { type About } from '../../../libs/exports/about.js';
import { type BlueprintContent } from '../../../libs/exports/blueprint.document.js';
import { sayDate, sayDay } from '../../../libs/messages/words/dates.js';
import { type BlueprintView, type ShownText } from '../blueprints/blueprint.view.js';

/** What a document says of a blueprint, from what its page shows. */
export function contentOf(view: BlueprintView, { language, timeZone }: About): BlueprintContent {
  const { title, purpose, forWhom, whatItTakes, howToBegin, lookOutFor } = view;
  const last = view.published.at(-1);
  return {
    status: statusOf(view.status.code),
    version: last?.version ?? 0,
    publishedOn: last && sayDay(last.on, language, timeZone),
    changedSince: last && !isSame(last.text, { title, purpose, forWhom, whatItTakes, howToBegin, lookOutFor }),
    owner: view.owner?.name,
    reviewOn: view.reviewOn && sayDate(view.reviewOn, language),
    purpose,
    forWhom,
    whatItTakes,
    howToBegin,
    lookOutFor,
    factors: view.factors.map(({ kind, factor, evidence, cycles, helpedIn, notIn, ask }) => ({
      kind: kind.code === 'barrier' ? 'barrier' : 'success',
      factor,
      evidence,
      helpedIn: helpedIn.map(({ name }) => name),
      notIn: notIn.map(({ name }) => name),
      cycles: cycles.flatMap((cycle) => cycle.title ?? []),
      ask: ask.map(({ name }) => name),
      usable: usableIn(view, cycles),
    })),
  };
}

/** What the Action Learning Team said of the cycles that a factor comes from: "no" of one is not passed over. */
function usableIn({ contributions }: BlueprintView, cycles: { id: string }[]): boolean | null {
  const said = contributions
    .filter(({ cycle }) => cycles.some(({ id }) => id === cycle.id))
    .map(({ usable }) => usable.code);
  if (said.includes('no')) return false;
  return said.includes('yes') ? true : null;
}

function statusOf(code: string): BlueprintContent['status'] {
  return code === 'published' || code === 'replaced' || code === 'withdrawn' ? code : 'draft';
}

function isSame(one: ShownText, other: ShownText): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
