import { type Addressee } from '../../../libs/engine/rules.js';

/** A message whose moment has come. */
export interface DueMessage {
  id: string;
  programme: string;
  process: string;
  workpackage: string | null;
  what: string;
  step: string;
  occurrence: number;
  due: Date;
  until: Date;
  /** Whether it goes upward: nobody hears of it before whoever must act. */
  above: boolean;
  who: Addressee[];
}

/** Somebody who gets a message, and as whom. */
export interface Addressed {
  person: string;
  email: string;
  language: 'nl' | 'en';
  role: string;
  team: string | null;
}

/** A message, and somebody who is to hear of it. */
export interface ToTell {
  message: DueMessage;
  person: Addressed;
}

/** SQL: the columns of a message `m` of a process `p`. */
export const messageColumns = `m.id, m.programme, m.process, p.workpackage, m.what, m.step, m.occurrence, m.due, m.until, m.above, m.who`;
