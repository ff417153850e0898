import { Injectable } from '@nestjs/common';
import { type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import {
  checkGrounds,
  followUps,
  type Asks,
  type Conclusion,
  type Grounds,
} from '../../../libs/domain/evaluation/conclusions.js';
import { Refused } from '../../../libs/engine/refused.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { sayConclusion } from '../../../libs/messages/words/conclusions.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayRefusal } from '../../../libs/messages/words/refusals.js';
import { ProcessesService } from '../processes/processes.service.js';
import { cycleNoun } from './cycle.noun.js';
import { type EvaluationView } from './evaluation.view.js';
import { PracticeService } from './practice.service.js';

/** The most lines that an evaluation is begun with; the lists have the rest. */
const MOST = 200;

/** Prepares the page on which an evaluation is written. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly processes: ProcessesService,
    private readonly practice: PracticeService,
  ) {}

  /** Prediction beside what was measured, noted and found to help, as this reader may see it. @throws Problem not-found */
  async prefilled(cycle: string, acting: Acting): Promise<EvaluationView> {
    const read = await this.processes.open(cycleNoun, cycle, acting);
    const { language } = acting;
    const view = await cycleNoun.view(read, { language, directory: read.directory, acting });
    const state = read.state as CycleState;
    const page = { limit: MOST, order: 'newest' as const };
    const [{ measurements }, { notes }, { factors }] = await Promise.all([
      this.practice.measurements(cycle, page, acting),
      this.practice.notes(cycle, page, acting),
      this.practice.factors(cycle, page, acting),
    ]);
    const grounds: Grounds = {
      form: state.hypothesis?.content.form ?? 'exploring',
      measurements: state.counts.measurements,
      needed: state.leastMeasurements,
    };
    return {
      prediction: view.hypothesis?.locked ? view.hypothesis.content : null,
      measurements,
      notes,
      factors,
      measured: grounds.measurements,
      needed: grounds.needed,
      conclusions: conclusionsFor(grounds, acting.language),
    };
  }
}

function conclusionsFor(grounds: Grounds, language: Language): EvaluationView['conclusions'] {
  const entries = Object.entries(followUps) as [Conclusion, Record<string, Asks>][];
  return entries.map(([conclusion, options]) => ({
    code: conclusion,
    label: label(language, 'conclusion', conclusion),
    sentence: sayConclusion({ conclusion, ...grounds, language }),
    ...possibility(conclusion, grounds, language),
    followUps: Object.entries(options).map(([code, asks]) => ({
      code,
      label: label(language, 'followUp', code),
      asks,
    })),
  }));
}

function possibility(
  conclusion: Conclusion,
  grounds: Grounds,
  language: Language,
): Pick<EvaluationView['conclusions'][number], 'possible' | 'why'> {
  try {
    checkGrounds(conclusion, grounds);
    return { possible: true };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { possible: false, why: sayRefusal({ code: error.code, details: error.details, language }) };
  }
}
