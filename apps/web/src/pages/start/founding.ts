import { type paths } from '../../api/schema.js';
import { type startWords } from '../../words/start.js';
import { type Say } from '../../words/words.js';

/** The steps, in order. */
export const steps = ['template', 'about', 'lead_', 'words', 'check'] as const;
/** See `steps`. */
export type StepName = (typeof steps)[number];

/** What has been filled in so far. */
export interface Founding {
  template: 'standard' | 'with-board';
  name: string;
  aim: string;
  leadName: string;
  leadEmail: string;
  language: 'nl' | 'en';
  cycle: string;
  workpackage: string;
  board: string;
}

/** Nothing filled in yet. */
export const empty: Founding = {
  ...{ template: 'standard', name: '', aim: '', leadName: '', leadEmail: '' },
  ...{ language: 'nl', cycle: '', workpackage: '', board: '' },
};

/** What is still missing in a step, by field, in words. */
export type Faults = Partial<Record<keyof Founding, string>>;

type Words = keyof typeof startWords.nl;

/** What still has to be filled in before a step is done. */
export function faultsIn(step: StepName, { name, aim, leadName, leadEmail }: Founding, say: Say<Words>): Faults {
  if (step === 'about') {
    return { ...(name.trim() === '' && { name: say('needName') }), ...(aim.trim() === '' && { aim: say('needAim') }) };
  }
  if (step === 'lead_') {
    return {
      ...(leadName.trim() === '' && { leadName: say('needLeadName') }),
      ...(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(leadEmail.trim()) && { leadEmail: say('needLeadEmail') }),
    };
  }
  return {};
}

type Body = paths['/api/programmes']['post']['requestBody']['content']['application/json'];

/** What is sent: words of one's own stand for both languages. */
export function bodyOf(founding: Founding): Body {
  const { template, name, aim, leadName, leadEmail, language } = founding;
  const own = (['cycle', 'workpackage', 'board'] as const).flatMap((word) => {
    const said = founding[word].trim();
    return said === '' ? [] : [[word, { nl: said, en: said }] as const];
  });
  return {
    ...{ name: name.trim(), aim: aim.trim(), language },
    template,
    lead: { name: leadName.trim(), email: leadEmail.trim() },
    ...(own.length > 0 && { labels: Object.fromEntries(own) }),
  };
}
