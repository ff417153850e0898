import { requestsOpen } from '../../../libs/domain/cycle/cycle.dues.js';
import { teamsInOrder, type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { isPhaseOver, lastDayOf } from '../../../libs/domain/plan/phases.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { sayQuiet } from '../../../libs/messages/words/quiet.js';
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

/** The dates that are still to come and lie in a quiet period: of the whole programme. */
export function showQuiet(
  state: CycleState,
  { read, language, names }: { read: ReadProcess; language: Language; names: Names },
): CycleView['quiet'] {
  if (state.closed) return [];
  const calendar = calendarOf(read.settings);
  const ahead = state.plan.phases.filter(({ name }) => !isPhaseOver(state.plan, { phase: name, now: state.phase }));
  const dates = [
    ...ahead.map(({ name, until }) => ({ part: `phase:${name}`, called: names.phase(name), until })),
    ...teamsInOrder(state).map(([id, { until }]) => ({ part: `team:${id}`, called: names.team(id), until })),
  ];
  return dates.flatMap(({ part, called, until }) => {
    const day = until && lastDayOf(until, calendar);
    const period = day === undefined ? undefined : calendar.quietOn(day);
    return day === undefined || period === undefined
      ? []
      : [{ part, period, sentence: sayQuiet({ called, day, period }, language) }];
  });
}
