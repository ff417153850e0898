import { type CyclePressed } from '../../../api/press.js';
import { type Cycle } from '../../../api/types.js';
import { type Values } from '../../../commands/form.js';

/** What a command is made of. */
export interface Filled {
  /** The team, the phase or the gate that it is about; empty for the whole cycle. */
  about: string;
  /** The line that it is about; 0 for none. */
  line: number;
  values: Values;
  cycle: Cycle;
}

/** Something to fill in. */
export interface FieldOf {
  name: string;
  kind:
    | 'typed'
    | 'line'
    | 'number'
    | 'date'
    | 'choice'
    | 'tick'
    | 'persons'
    | 'teams'
    | 'results'
    | 'blueprint'
    | 'phase'
    | 'quorum'
    | 'order'
    | 'new-team'
    | 'conclusion'
    | 'follow-up';
  max?: number;
  optional?: boolean;
  options?: readonly string[];
  /** It is a number of what the hypothesis counts: the form says what that is. */
  isCounted?: boolean;
  /** Whether it is asked, by what was filled in already. */
  when?: (values: Values) => boolean;
}

/** A command's form: what it asks, what stands there already, what it sends. */
export interface Form {
  fields: FieldOf[];
  /** It can't be undone: asked once more, also where nothing has to be said. */
  isGrave?: boolean;
  hasHelp?: boolean;
  /** The button says which phase or which decision it is about. */
  namesPart?: boolean;
  prefill?: (at: { about: string; cycle: Cycle }) => Values;
  make: (filled: Filled) => CyclePressed;
}
