import { groups, type TimelineFilter } from '../../api/timeline.queries.js';

/** What a timeline's address says of what is shown: it can be sent to somebody else. */
export function timelineSearch(said: Record<string, unknown>): TimelineFilter {
  const { what, search, at, line } = said;
  const named = typeof what === 'string' ? what.split(',') : Array.isArray(what) ? what : [];
  const chosen = groups.filter((group) => named.includes(group));
  const number = Number(line);
  return {
    ...(chosen.length > 0 && { what: chosen }),
    ...(typeof search === 'string' && search.trim().length > 1 && { search: search.trim() }),
    ...(typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) && { at }),
    ...(Number.isInteger(number) && number > 0 && { line: number }),
  };
}
