import { type Rung } from '../../domain/programme/programme.settings.js';
import { spelled, type Language } from './language.js';

/**
 * A step of a ladder in words: „3 werkdagen van tevoren”, „op de dag zelf”, “14 days before”. What is told at once, or by a
 * step that the ladder no longer has, is said by its name.
 */
export function sayStep(step: string, { ladder, language }: { ladder: readonly Rung[]; language: Language }): string {
  const rung = ladder.find((each) => each.step === step);
  if (step === 'at-once') return language === 'nl' ? 'meteen' : 'at once';
  return rung ? sayRung(rung, language) : step.replace(/-/gu, ' ');
}

function sayRung({ days, counting }: Pick<Rung, 'days' | 'counting'>, language: Language): string {
  const count = Math.abs(days);
  const dutch = language === 'nl';
  if (count === 0) return dutch ? 'op de dag zelf' : 'on the day';
  const number = count === 1 ? spelled(language, count) : String(count);
  const unit = {
    calendar: ['dag', 'dagen', 'day', 'days'],
    working: ['werkdag', 'werkdagen', 'working day', 'working days'],
  }[counting];
  const noun = unit[(dutch ? 0 : 2) + (count === 1 ? 0 : 1)] ?? '';
  const side = days < 0 ? (dutch ? 'van tevoren' : 'before') : dutch ? 'erna' : 'after';
  return `${number} ${noun} ${side}`;
}
