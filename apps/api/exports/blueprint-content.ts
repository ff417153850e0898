import { type About } from '../../../libs/exports/about.js';
import { type BlueprintContent, type BlueprintFactor } from '../../../libs/exports/blueprint.document.js';
import { sayDay, sayMoment } from '../../../libs/messages/words/dates.js';
import { type BlueprintView, type ShownFactor } from '../blueprints/blueprint.view.js';

/** What a document says of a blueprint, from what its page shows. */
export function contentOf(view: BlueprintView, { language, timeZone }: About): BlueprintContent {
  const { purpose, forWhom, whatItTakes, howToBegin, lookOutFor } = view;
  const last = view.published.at(-1);
  return {
    status: statusOf(view.status.code),
    version: last?.version ?? 0,
    publishedOn: last && sayDay(last.on, language, timeZone),
    changedSince: last && Object.entries(last.text).some(([part, text]) => text !== Reflect.get(view, part)),
    replacedBy: view.replacedBy?.title,
    withdrawnBecause: view.withdrawn?.reason,
    owner: view.owner?.name,
    reviewOn: view.reviewOn === null ? null : sayMoment(view.reviewOn, language, timeZone),
    purpose,
    forWhom,
    whatItTakes,
    howToBegin,
    lookOutFor,
    phases: view.plan?.phases,
    factors: view.factors.map(factorOf),
    sources: view.contributions.map(({ cycle, conclusion, usable }) => ({
      cycle: cycle.title,
      conclusion: conclusion?.label ?? null,
      usable: usable.label,
    })),
  };
}

function statusOf(code: string): BlueprintContent['status'] {
  return code === 'published' || code === 'replaced' || code === 'withdrawn' ? code : 'draft';
}

function factorOf({ kind, factor, evidence, cycles, helpedIn, notIn, ask }: ShownFactor): BlueprintFactor {
  const names = (of: { name: string }[]) => of.map(({ name }) => name);
  return {
    kind: kind.code === 'barrier' ? 'barrier' : 'success',
    factor,
    evidence,
    cycles: cycles.flatMap(({ title }) => title ?? []),
    helpedIn: names(helpedIn),
    notIn: names(notIn),
    ask: names(ask),
  };
}
