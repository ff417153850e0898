import { type Instant } from '../../engine/instant.js';
import { type Deadline } from '../plan/plan.js';

/** Who signs or signed: a person, or a name as a reference to what was typed. */
export type Signatory = { person: string } | { name: string };

/** A period: its first day and when that begins, its end and when that has passed. */
export interface Period {
  from: string | null;
  begins: Instant | null;
  until: Deadline | null;
  ends: Instant | null;
}

/** Everything that can have happened to a pledge. Texts are references. */
export type PledgeEvent =
  | ({
      type: 'pledge-made';
      by: { team: string } | { organisation: string };
      level: string;
      with: { organisation: string } | { name: string };
      text: string;
      signatory: Signatory | null;
    } & Period)
  | { type: 'pledge-signed'; signatory: Signatory | null }
  /** The first day of a period that lay ahead when it was signed. */
  | { type: 'pledge-began' }
  | { type: 'pledge-renewed'; term: number; until: Deadline; ends: Instant }
  | { type: 'pledge-expired'; until: Instant }
  | { type: 'pledge-withdrawn'; reason: string };
