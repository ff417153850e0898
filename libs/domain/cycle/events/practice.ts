import { type PersonCommand } from '../cycle.commands.js';

type Fields<Type extends PersonCommand['type']> = Omit<Extract<PersonCommand, { type: Type }>, 'type'>;

/** What can have come in from practice, and what was put right, shown to others or hidden. */
export type PracticeEvent =
  | ({ type: 'note-added'; note: string; id: string } & Omit<Fields<'add-note'>, 'note'>)
  | ({
      type: 'measurement-recorded';
      id: string;
      /** It came in after the evaluation was accepted. */
      late?: boolean;
    } & Fields<'record-measurement'>)
  | ({ type: 'factor-added'; id: string } & Fields<'add-factor'>)
  /** `line` is the line that is put right; `was` what stood there until now. */
  | { type: 'note-corrected'; id: string; line: number; team: string | null; was: string; note: string; reason: string }
  | {
      type: 'measurement-corrected';
      id: string;
      line: number;
      team: string;
      baseline: boolean;
      was: { value: number; from: string; until: string };
      value: number;
      from: string;
      until: string;
      reason: string;
    }
  /** Everybody around the cycle may read these lines from now on: the named ones, or (null) all of the team's so far. */
  | { type: 'lines-shared'; team: string | null; lines: number[] | null }
  /** The texts of the line are erased. */
  | { type: 'line-hidden'; line: number; texts: string[]; reason: string };
