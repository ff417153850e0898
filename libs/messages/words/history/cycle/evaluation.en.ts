import { type EvaluationEvent } from '../../../../domain/cycle/events/evaluation.js';
import { label } from '../../labels.js';
import { listed } from '../../language.js';
import { type Sentences, type Telling } from '../telling.js';
import { submittedInEnglish, wroteInEnglish } from './writing.js';

/** What happened to the evaluation, and to what was learnt, in English. */
export const englishEvaluation: Sentences<EvaluationEvent> = {
  'prediction-laid-beside-data': ({ figures, enough }, telling) => {
    const { measurements, baselines, notes, median, baselineMedian } = figures;
    const counts = [
      telling.count(measurements, 'measurement', 'measurements'),
      telling.count(baselines, 'baseline measurement', 'baseline measurements'),
      telling.count(notes, 'note', 'notes'),
    ];
    const middle = median === null ? '' : ` The middle measurement is ${telling.number(median)}.`;
    const before = baselineMedian === null ? '' : ` The middle baseline is ${telling.number(baselineMedian)}.`;
    const early = enough ? '' : ' That is still too little to say anything.';
    return `the prediction was laid beside the outcome: ${listed('en', counts)}.${middle}${before}${early}`;
  },
  'evaluation-written': ({ version, supplement, summary, conclusion, followUp, results, reason }, telling) => {
    const done = supplement
      ? telling.did(
          `wrote a supplement to the evaluation (version ${version})`,
          `a supplement to the evaluation was written (version ${version})`,
        )
      : wroteInEnglish('the evaluation', version, telling);
    const found = `Conclusion: ${label('en', 'conclusion', conclusion)}. Next: ${label('en', 'followUp', followUp)}.`;
    const why = telling.aside('Why', reason);
    return `${telling.withText(done, telling.quote(summary))} ${found}${resultsOf(results, telling)}${why}`;
  },
  'evaluation-submitted': ({ authors }, telling) => submittedInEnglish('the evaluation', authors, telling),
  'minority-view-added': ({ view }, telling) => {
    const done = telling.did('saw it differently', 'somebody saw it differently');
    return `${telling.withText(done, telling.quote(view))} This stays beside the evaluation, with the name.`;
  },
  'usability-judged': ({ usable, reason }, { did, aside }) => {
    const useful = usable ? 'usable for the research' : 'not usable for the research';
    const goesOn = usable ? '' : ' The cycle can go on as it is.';
    return `${did(`called the outcome ${useful}`, `the outcome was called ${useful}`)}.${goesOn}${aside('Why', reason)}`;
  },
  'supplement-opened': () =>
    'data came in after the evaluation was accepted. So a supplement to the evaluation may be written.',
  'supplement-accepted': ({ version }) => `the supplement to the evaluation was accepted (version ${version}).`,
  'blueprint-linked': ({ blueprint, factors, by }, telling) => {
    const named = telling.process(blueprint, 'the blueprint', 'a blueprint');
    const what = factors > 0 ? ` (${telling.count(factors, 'factor', 'factors')})` : '';
    return by === 'contribution'
      ? `${telling.did(`chose ${named} for what this cycle learns`, `what this cycle learns goes to ${named}`)}${what}.`
      : `what this cycle learnt is now in ${named}${what}.`;
  },
  'blueprint-published-heard': ({ blueprint, version }, telling) =>
    `${telling.process(blueprint, 'the blueprint')} was published (version ${version}). Other teams can start from it.`,
  'blueprint-withdrawn-heard': ({ blueprint }, { process }) =>
    `${process(blueprint, 'the blueprint')} was withdrawn. This cycle can go on as it is.`,
};

/** What was found in which team, in the order of the possible answers: teams are never ranked. */
function resultsOf(results: { team: string; result: 'helped' | 'not' | 'unclear' }[], { teams }: Telling): string {
  const said = (['helped', 'not', 'unclear'] as const).flatMap((result) => {
    const found = results.filter((each) => each.result === result).map(({ team }) => team);
    return found.length > 0 ? [`${label('en', 'result', result)} in ${teams(found)}`] : [];
  });
  return said.length > 0 ? ` By team: ${said.join('; ')}.` : '';
}
