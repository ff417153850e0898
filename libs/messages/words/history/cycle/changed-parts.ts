import { type Hypothesis, type HypothesisChanges } from '../../../../domain/cycle/schemas/hypothesis.js';

type Testing = Omit<Extract<Hypothesis, { form: 'testing' }>, 'form'>;
type Exploring = Omit<Extract<Hypothesis, { form: 'exploring' }>, 'form'>;
type Fields = Testing & Exploring;

/** Fields of a hypothesis, in either form; texts are references. */
export type HypothesisFields = { form: Hypothesis['form'] } & { [Field in keyof Fields]?: Fields[Field] | undefined };

/** One changed field, by how it is said. */
export type ChangedPart =
  | { kind: 'form' | 'direction' | 'date'; value: string }
  | { kind: 'size'; value: number }
  | { kind: 'text'; field: string; value: string };

/** What is compared with what was there; a text that was written anew is always another one. */
const COMPARED = ['form', 'direction', 'size', 'date'];

/** The fields that a proposal changes: all of its texts, and those figures that differ from what was there. */
export function proposedFields(changes: HypothesisChanges, material: readonly string[]): string[] {
  return Object.keys(changes).filter((field) => !COMPARED.includes(field) || material.includes(field));
}

/** The changed fields with their new values, in the order in which a hypothesis is read. */
export function changedParts(fields: HypothesisFields, changed: readonly string[]): ChangedPart[] {
  const text = (field: Exclude<keyof Fields, 'direction' | 'size' | 'date'>): ChangedPart[] => {
    const value = fields[field];
    return value === undefined || !changed.includes(field) ? [] : [{ kind: 'text', field, value }];
  };
  const figure = (kind: 'form' | 'direction' | 'date'): ChangedPart[] => {
    const value = fields[kind];
    return value === undefined || !changed.includes(kind) ? [] : [{ kind, value }];
  };
  const { size } = fields;
  return [
    ...figure('form'),
    ...text('if'),
    ...text('then'),
    ...text('because'),
    ...text('indicator'),
    ...figure('direction'),
    ...(size === undefined || !changed.includes('size') ? [] : [{ kind: 'size' as const, value: size }]),
    ...figure('date'),
    ...text('refutedIf'),
    ...text('expectation'),
    ...text('noticedBy'),
    ...text('changesOurMind'),
  ];
}
