import { type Cycle } from '../../api/types.js';
import { type Values } from '../../commands/form.js';
import { type FieldOf } from './forms/form.js';

/** A field that is being filled in. */
export interface Filling {
  field: FieldOf;
  values: Values;
  cycle: Cycle;
  isFirst: boolean;
  fault: string | undefined;
  onChange: (next: Values) => void;
}

/** A field with what it is called. */
export type Labelled = Filling & { label: string };
