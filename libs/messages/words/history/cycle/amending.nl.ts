import { type KnownThen } from '../../../../domain/cycle/events/hypothesis.js';
import { label } from '../../labels.js';
import { listed, marked } from '../../language.js';
import { type Telling } from '../telling.js';
import { changedParts, type HypothesisFields } from './changed-parts.js';

/** What changes in a hypothesis, field by field: „de einddatum wordt 1 mei 2021”. Empty when no field is told. */
export function changesInDutch(
  fields: HypothesisFields,
  { verb, changed }: { verb: 'wordt' | 'werd'; changed: string[] },
  telling: Telling,
): string {
  const said = changedParts(fields, changed).map((part) => {
    switch (part.kind) {
      case 'form':
        return `de hypothese ${verb} ${label('nl', 'form', part.value)}`;
      case 'direction':
        return `de richting ${verb} ${marked('nl', label('nl', 'direction', part.value))}`;
      case 'size':
        return `de omvang ${verb} ${telling.number(part.value)}`;
      case 'date':
        return `de einddatum ${verb} ${telling.date(part.value)}`;
      case 'text':
        return `${marked('nl', label('nl', 'hypothesis', part.field))} ${verb} ${telling.wording(part.value)}`;
    }
  });
  return listed('nl', said);
}

/** What was known when somebody amended: it tells a reader what the change is worth. */
export function knownInDutch({ when, measurements, notes }: KnownThen, { count }: Telling): string {
  const counted = [
    ...(measurements > 0 ? [count(measurements, 'meting', 'metingen')] : []),
    ...(notes > 0 ? [count(notes, 'notitie', 'notities')] : []),
  ];
  const there = listed('nl', counted);
  switch (when) {
    case 'nothing-run':
      return `Op dat moment was er nog niets uitgeprobeerd${there && ` (al wel ${there})`}.`;
    case 'running':
      return there
        ? `Op dat moment liep het experiment al, met ${there}. Naar de resultaten was nog niet gekeken.`
        : 'Op dat moment waren er nog geen resultaten bekend. Het experiment liep wel al.';
    case 'results-seen':
      return `Op dat moment was er al naar de resultaten gekeken${there && `: ${there}`}.`;
  }
}
