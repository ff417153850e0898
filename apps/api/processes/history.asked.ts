import { type Calendar } from '../../../libs/engine/context.js';
import { type HistoryAsked } from '../../../libs/ledger/read/history.js';
import { historyGroups, typesIn } from '../../../libs/messages/words/history/groups.js';
import { type EventPage } from '../http/paging.js';
import { type ToldPage } from './history.requests.js';

/** A page of a history; what nothing is said of is not narrowed down. */
export type HistoryPage = Omit<EventPage, 'after'> &
  Partial<Omit<ToldPage, keyof EventPage>> &
  Pick<Partial<ToldPage>, 'after'>;

/** A page of a history as the ledger is asked for it: one line more than is shown, and days as their instants. */
export function historyAsked(
  page: HistoryPage,
  calendar: Calendar,
): Omit<HistoryAsked, 'process' | 'at'> & { withTold: boolean } {
  const { sort = 'happened', order, after, line, limit, what, team, person, from, until } = page;
  const wanted = typeof what === 'string' ? what.split(',') : what;
  return {
    sort,
    order,
    ...{ after, line },
    most: limit + 1,
    types: wanted && historyGroups.filter((group) => wanted.includes(group)).flatMap((group) => typesIn(group)),
    withTold: wanted === undefined || wanted.includes('reminders'),
    team,
    person,
    from: from === undefined ? undefined : calendar.endOf(calendar.addDays(from, -1)),
    before: until === undefined ? undefined : calendar.endOf(until),
  };
}
