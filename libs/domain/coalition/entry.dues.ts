import { type Due } from '../../engine/rules.js';
import { type EntryState } from './entry.state.js';

/** A term that passes is asked about in time: of the organisation's contact persons, and of the project lead. */
export function duesOfEntry({ organisation, term }: EntryState): Due[] {
  if (term === null) return [];
  return [
    {
      what: `entry-term:${organisation}`,
      occurrence: term.term,
      since: term.since,
      until: term.passes,
      who: [{ role: 'partner', organisation }, { role: 'lead' }],
    },
  ];
}
