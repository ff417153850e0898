import { type DataSource } from 'typeorm';
import { textIdOf } from '../../engine/typed.js';

/** What was typed, by the id of the text; null where it has been erased. */
export type Texts = ReadonlyMap<string, string | null>;

/** Reads every text that a value (an event, a state, a command) refers to, in one query. */
export async function readTexts(dataSource: DataSource, value: unknown): Promise<Texts> {
  const ids = [...new Set(referencesIn(value))];
  if (ids.length === 0) return new Map();
  const rows = await dataSource.query<{ id: string; body: string | null }[]>(
    `select id, body from text where id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The text that a reference points at; null when there is no reference, or the text was erased. */
export function textOf(texts: Texts, reference: string | null | undefined): string | null {
  const id = reference ? textIdOf(reference) : undefined;
  return id === undefined ? null : (texts.get(id) ?? null);
}

/** A value with each reference replaced by its text; an erased one becomes null. */
export function withTexts(value: unknown, texts: Texts): unknown {
  if (typeof value === 'string') return textIdOf(value) === undefined ? value : textOf(texts, value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, texts)]));
}

/** The ids of the texts that a value refers to. */
export function referencesIn(value: unknown): string[] {
  return JSON.stringify(value ?? null)
    .split('"')
    .flatMap((part) => textIdOf(part) ?? []);
}
