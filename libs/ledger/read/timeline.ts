import { type DataSource } from 'typeorm';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { isMessageTold } from '../../messages/message-told.js';
import { readHistory, type HistoryAsked, type Placed } from './history.js';
import { readTold } from './told.js';

/** Where a line of a timeline stands, for whoever reads on after it: the event's number, or the message's id. */
export function placeOf({ seq, event }: Recorded<Message>): number | string {
  return isMessageTold(event) ? event.message : seq;
}

/**
 * A page of what happened to a process, with what people were told of it in between: by when it happened, or was recorded.
 *
 * @param asked.withTold whether who was told what is part of it, for this reader and what is asked for
 */
export async function readTimeline(
  dataSource: DataSource,
  { withTold, ...asked }: HistoryAsked & { withTold: boolean },
): Promise<Placed[]> {
  if (!withTold) return readHistory(dataSource, asked);
  const [events, told] = await Promise.all([readHistory(dataSource, asked), readTold(dataSource, asked)]);
  const lines = [...events, ...told].sort((one, other) => inOrder(orderOf(one, asked), orderOf(other, asked)));
  if (asked.order === 'newest') lines.reverse();
  return lines.slice(0, asked.most);
}

type Order = [instant: string, kind: number, place: string | number];

/** At one instant, what was decided stands before what was told. */
function orderOf(line: Placed, { sort }: HistoryAsked): Order {
  const instant = sort === 'recorded' ? line.recorded : line.happenedAt;
  return [instant, isMessageTold(line.event) ? 1 : 0, placeOf(line)];
}

function inOrder(one: Order, other: Order): number {
  const differs = one.findIndex((each, place) => each !== other[place]);
  const [mine, theirs] = [one[differs], other[differs]];
  if (mine === undefined || theirs === undefined) return 0;
  return mine < theirs ? -1 : 1;
}
