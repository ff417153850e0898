import { type EvaluationEvent } from '../../../../domain/cycle/events/evaluation.js';
import { label } from '../../labels.js';
import { listed } from '../../language.js';
import { type Sentences, type Telling } from '../telling.js';
import { submittedInDutch, wroteInDutch } from './writing.js';

/** What happened to the evaluation, and to what was learnt, in Dutch. */
export const dutchEvaluation: Sentences<EvaluationEvent> = {
  'prediction-laid-beside-data': ({ figures, enough }, telling) => {
    const { measurements, baselines, notes, median, baselineMedian } = figures;
    const counts = [
      telling.count(measurements, 'meting', 'metingen'),
      telling.count(baselines, 'nulmeting', 'nulmetingen'),
      telling.count(notes, 'notitie', 'notities'),
    ];
    const middle = median === null ? '' : ` De middelste meting is ${telling.number(median)}.`;
    const before = baselineMedian === null ? '' : ` De middelste nulmeting is ${telling.number(baselineMedian)}.`;
    const early = enough ? '' : ' Dat is nog te weinig om iets te kunnen zeggen.';
    return `de verwachting is naast de uitkomsten gelegd: ${listed('nl', counts)}.${middle}${before}${early}`;
  },
  'evaluation-written': ({ version, supplement, summary, conclusion, followUp, results, reason }, telling) => {
    const done = supplement
      ? telling.did(
          `schreef een aanvulling op de evaluatie (versie ${version})`,
          `er is een aanvulling op de evaluatie geschreven (versie ${version})`,
        )
      : wroteInDutch('de evaluatie', version, telling);
    const found = `Conclusie: ${label('nl', 'conclusion', conclusion)}. Vervolg: ${label('nl', 'followUp', followUp)}.`;
    const why = telling.aside('De uitleg', reason);
    return `${telling.withText(done, telling.quote(summary))} ${found}${resultsOf(results, telling)}${why}`;
  },
  'evaluation-submitted': ({ authors }, telling) => submittedInDutch('de evaluatie', authors, telling),
  'minority-view-added': ({ view }, telling) => {
    const done = telling.did('zag het anders', 'iemand zag het anders');
    return `${telling.withText(done, telling.quote(view))} Dit blijft met naam bij de evaluatie staan.`;
  },
  'usability-judged': ({ usable, reason }, { did, aside }) => {
    const useful = usable ? 'bruikbaar voor het onderzoek' : 'niet bruikbaar voor het onderzoek';
    const goesOn = usable ? '' : ' De leercyclus kan gewoon verder.';
    return `${did(`noemde de uitkomst ${useful}`, `de uitkomst is ${useful} genoemd`)}.${goesOn}${aside('De uitleg', reason)}`;
  },
  'supplement-opened': () =>
    'er kwamen gegevens bij nadat de evaluatie was vastgesteld. Daarom kan er een aanvulling op de evaluatie komen.',
  'supplement-accepted': ({ version }) => `de aanvulling op de evaluatie is vastgesteld (versie ${version}).`,
  'blueprint-linked': ({ blueprint, factors, by }, telling) => {
    const named = telling.process(blueprint, 'de blauwdruk', 'een blauwdruk');
    const what = factors > 0 ? ` (${telling.count(factors, 'werkzame factor', 'werkzame factoren')})` : '';
    return by === 'contribution'
      ? `${telling.did(`koos ${named} voor wat deze leercyclus leert`, `wat deze leercyclus leert, komt in ${named}`)}${what}.`
      : `wat deze leercyclus leerde, staat nu in ${named}${what}.`;
  },
  'blueprint-published-heard': ({ blueprint, version }, telling) =>
    `${telling.process(blueprint, 'de blauwdruk')} is gepubliceerd (versie ${version}). Andere teams kunnen ermee beginnen.`,
  'blueprint-withdrawn-heard': ({ blueprint }, { process }) =>
    `${process(blueprint, 'de blauwdruk')} is ingetrokken. Deze leercyclus kan gewoon verder.`,
};

/** What was found in which team, in the order of the possible answers: teams are never ranked. */
function resultsOf(results: { team: string; result: 'helped' | 'not' | 'unclear' }[], { teams }: Telling): string {
  const said = (['helped', 'not', 'unclear'] as const).flatMap((result) => {
    const found = results.filter((each) => each.result === result).map(({ team }) => team);
    return found.length > 0 ? [`${label('nl', 'result', result)} in ${teams(found)}`] : [];
  });
  return said.length > 0 ? ` Per team: ${said.join('; ')}.` : '';
}
