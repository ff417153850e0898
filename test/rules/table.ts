import { type Message } from '../../libs/engine/rules.js';
import { type Life, type Sending } from '../support/builders/life.js';

/** Something that is sent: a command with all that belongs to it. */
export type Sent = Message & Record<string, unknown>;

/** What a refused person reads, and the code of it. */
export interface Refusal {
  code: string;
  nl: string;
  en: string;
}

/** A line of a table: somebody asks something in a situation, and it is done or refused. */
export interface Row {
  situation: string;
  life: () => Life;
  who: string | null;
  command: Sent | ((life: Life) => Sent);
  sending?: Sending;
  /** The types of what then happened; or why not. */
  then: string[] | Refusal;
}

/** A row of something that is done. */
export function done(
  situation: string,
  life: () => Life,
  who: string | null,
  command: Row['command'],
  then: string[],
): Row {
  return { situation, life, who, command, then };
}

/** A row of something that is refused, with what a person then reads in both languages. */
export function refused(
  situation: string,
  life: () => Life,
  who: string | null,
  command: Row['command'],
  code: string,
  nl: string,
  en: string,
): Row {
  return { situation, life, who, command, then: { code, nl, en } };
}
