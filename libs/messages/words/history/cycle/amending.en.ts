import { type KnownThen } from '../../../../domain/cycle/events/hypothesis.js';
import { label } from '../../labels.js';
import { listed, marked } from '../../language.js';
import { type Telling } from '../telling.js';
import { changedParts, type HypothesisFields } from './changed-parts.js';

/** What changes in a hypothesis, field by field: “the end date becomes 1 May 2021”. Empty when no field is told. */
export function changesInEnglish(
  fields: HypothesisFields,
  { verb, changed }: { verb: 'becomes' | 'became'; changed: string[] },
  telling: Telling,
): string {
  const said = changedParts(fields, changed).map((part) => {
    switch (part.kind) {
      case 'form':
        return `the hypothesis ${verb} ${label('en', 'form', part.value)}`;
      case 'direction':
        return `the direction ${verb} ${marked('en', label('en', 'direction', part.value))}`;
      case 'size':
        return `the size ${verb} ${telling.number(part.value)}`;
      case 'date':
        return `the end date ${verb} ${telling.date(part.value)}`;
      case 'text':
        return `${marked('en', label('en', 'hypothesis', part.field))} ${verb} ${telling.wording(part.value)}`;
    }
  });
  return listed('en', said);
}

/** What was known when somebody amended: it tells a reader what the change is worth. */
export function knownInEnglish({ when, measurements, notes }: KnownThen, { count }: Telling): string {
  const counted = [
    ...(measurements > 0 ? [count(measurements, 'measurement', 'measurements')] : []),
    ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
  ];
  const there = listed('en', counted);
  switch (when) {
    case 'nothing-run':
      return `Nothing had been tried at that time${there && ` (though already ${there})`}.`;
    case 'running':
      return there
        ? `The experiment was running at that time, with ${there}. The results had not been looked at yet.`
        : 'No results were known at that time. The experiment was already running.';
    case 'results-seen':
      return `The results had already been looked at by that time${there && `: ${there}`}.`;
  }
}
