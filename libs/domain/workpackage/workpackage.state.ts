import { type Instant } from '../../engine/instant.js';
import { type Party } from './workpackage.events.js';

/** Where a workpackage stands. Texts are references; what was agreed is read from its rows, and not kept here. */
export interface WorkpackageState {
  /** The id that everybody knows it by, and that people, teams and cycles hang on. */
  workpackage: string;
  /** The process: what the ids of its agreements begin with. */
  process: string;
  owner: string | null;
  /** The text as it is now, and how often it was written. */
  text: { version: number; question: string; content: string | null; approach: string | null };
  /** The working agreements that hold, by their number. */
  agreements: Record<string, RunningAgreement>;
  /** How many agreements were ever made: a number is given once. */
  made: number;
  /** Everybody who was ever party to an agreement with a review date, each once: agreements name them by their place. */
  parties: Party[];
  closed: boolean;
}

/** A working agreement that holds. */
export interface RunningAgreement {
  version: number;
  /** When it is looked at again, since when that is known, and by whom; nothing of it without a review date. */
  until?: Instant;
  since?: Instant;
  who?: number[];
}

/** The id of an agreement. */
export function agreementId(process: string, number: number | string): string {
  return `${process}.a${number}`;
}

/** The number of an agreement within its workpackage; undefined for what is no agreement of this process. */
export function agreementNumber(process: string, id: string): number | undefined {
  const number = id.startsWith(`${process}.a`) ? /\.a([1-9]\d{0,8})$/.exec(id)?.[1] : undefined;
  return number === undefined || agreementId(process, number) !== id ? undefined : Number(number);
}

/** The ids of the agreements that hold. */
export function runningAgreements({ process, agreements }: WorkpackageState): string[] {
  return Object.keys(agreements).map((number) => agreementId(process, number));
}
