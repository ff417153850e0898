import { type Values } from './form.js';

/** What was typed, without room around it; empty where nothing was. */
export function text(values: Values, name: string): string {
  return (values[name] ?? '').trim();
}

/** What was typed, as a field that is left out where nothing was. */
export function given<Name extends string>(values: Values, name: Name): Partial<Record<Name, string>> {
  const typed = text(values, name);
  const field: Partial<Record<Name, string>> = {};
  if (typed !== '') field[name] = typed;
  return field;
}

/** A number as people type it here: 5,8 and 5.8. NaN where it is none. */
export function number(values: Values, name: string): number {
  const typed = text(values, name).replace(/\s/g, '').replace(',', '.');
  return typed === '' ? Number.NaN : Number(typed);
}

/** Several of something. */
export function several(values: Values, name: string): string[] {
  return text(values, name).split(',').filter(Boolean);
}

/** One of a few; the first where none of them was chosen. */
export function oneOf<const Option extends string>(options: readonly [Option, ...Option[]], value: string): Option {
  return options.find((option) => option === value) ?? options[0];
}
