import { requestsOpen } from '../../../libs/domain/cycle/cycle.dues.js';
import { teamsInOrder, type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { isPhaseOver, lastDayOf } from '../../../libs/domain/plan/phases.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { type HandAround } from '../../../libs/ledger/turn/hands.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { isQuiet } from '../../../libs/messages/told-days.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { OWN_QUIET_DAYS, sayQuiet } from '../../../libs/messages/words/quiet.js';
import { type CycleView } from './cycle.view.js';

/** More time that was asked, as far as nobody answered. */
export function showMoreTime(
  state: CycleState,
  { language, names }: { language: Language; names: Names },
): CycleView['moreTime'] {
  return requestsOpen(state).flatMap((what) => {
    const open = state.moreTime[what]?.open;
    if (!open) return [];
    const { until, answerBy, by, reason } = open;
    const sentence = sayWhat(what, language, names);
    return [{ what, sentence, until, answerBy, by: { id: by, name: names.person(by) }, reason: names.text(reason) }];
  });
}

/**
 * The dates that are still to come and lie in a quiet period: of the whole programme, of the region of a team, or among the
 * quiet days of whoever reads, where they have a role for it.
 */
export function showQuiet(
  state: CycleState,
  { read, language, names }: { read: ReadProcess; language: Language; names: Names },
): CycleView['quiet'] {
  if (state.closed) return [];
  const calendar = calendarOf(read.settings);
  const ahead = state.plan.phases.filter(({ name }) => !isPhaseOver(state.plan, { phase: name, now: state.phase }));
  const dates = [
    ...ahead.map(({ name, until }) => ({ part: `phase:${name}`, called: names.phase(name), until, team: undefined })),
    ...teamsInOrder(state).map(([id, { until }]) => ({ part: `team:${id}`, called: names.team(id), until, team: id })),
  ];
  return dates.flatMap(({ part, called, until, team }) => {
    const day = until && lastDayOf(until, calendar);
    if (day === undefined) return [];
    const hands = read.cast.filter((held) => held.team === team);
    const period = calendar.quietOn(day, team && regionOf(hands)) ?? ownOn(day, { hands, language });
    return period === undefined ? [] : [{ part, period, sentence: sayQuiet({ called, day, period }, language) }];
  });
}

function regionOf(hands: HandAround[]): string | undefined {
  return hands.find(({ region }) => region !== undefined)?.region;
}

/** The quiet days of others are nobody's business, and are not read; so those that are known are the reader's own. */
function ownOn(day: string, { hands, language }: { hands: HandAround[]; language: Language }): string | undefined {
  return hands.some(({ quiet }) => isQuiet(day, quiet)) ? OWN_QUIET_DAYS[language] : undefined;
}
