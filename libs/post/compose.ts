import { z } from 'zod';
import { programmeSettings, type ProgrammeSettings } from '../domain/programme/programme.settings.js';
import { kindOf } from '../ledger/kinds.js';
import { type Letter } from '../messages/letters/letter.js';
import { MESSAGES_PAGE, pageOf } from '../messages/pages.js';
import { type Language } from '../messages/words/language.js';
import { mailFor } from '../messages/words/mails.js';
import { type DigestItem } from '../messages/words/mails/digest.js';
import { type MailNames, type Next } from '../messages/words/mails/mailing.js';
import { halves } from '../messages/words/missing.js';
import { type Desk, type Told } from './desk.js';

/** As whom somebody reads a letter. */
export interface Reader {
  language: Language;
  role: string;
  team: string | null;
}

/** Roles that hear of what others did not do. */
const UPWARD = ['deputy', 'lead', 'board'];

/** A planned message, who reads it, and where its button leads: without a link, to the page of what it is about. */
export interface ToCompose {
  message: Told;
  reader: Reader;
  publicUrl: string;
  link?: string | undefined;
  /** Where its reader asks for more time, where its button does not lead there. */
  moreTime?: string | undefined;
}

/** The letter of a planned message for one reader. */
export function composeLetter(desk: Desk, letter: ToCompose): Letter {
  const { reader, publicUrl } = letter;
  const { link, ...item } = itemFor(desk, letter);
  return mailFor({
    ...item,
    language: reader.language,
    links: { link, choose: new URL(MESSAGES_PAGE, publicUrl).href, moreTime: letter.moreTime },
    timeZone: desk.programme.settings.timeZone,
  });
}

/** What a planned message is about, as one item of a digest for its reader. */
export function itemFor(desk: Desk, { message, reader, publicUrl, link }: ToCompose): DigestItem {
  const { what, step, until, due, process, workpackage } = message;
  const page = pageOf({ kind: kindOf(process), process, workpackage });
  return {
    message: {
      ...{ what, step, role: reader.role, team: reader.team },
      until: until.toISOString(),
      due: due.toISOString(),
      next: nextOf(desk, message),
    },
    names: namesOf(desk, message, reader.language),
    link: link ?? new URL(page, publicUrl).href,
  };
}

/** What a message is about, by its name; empty where nobody knows it any more. */
export function titleOf({ programme, directory, titles }: Desk, { process, workpackage }: Told): string {
  const kind = kindOf(process);
  if (kind === 'programme') return programme.name;
  if (kind === 'workpackage') return directory.workpackages.get(workpackage ?? '') ?? '';
  return titles.get(process) ?? '';
}

/** What things are called in a letter about a message. */
export function namesOf(desk: Desk, message: Told, language: Language): MailNames {
  const { programme, directory, details } = desk;
  const { cycle, board, coordinator } = labelsIn(programme.settings);
  const [, part] = halves(message.what);
  return {
    team: (id) => directory.teams.get(id)?.name ?? id,
    organisation: (id) => directory.organisations.get(id) ?? id,
    title: titleOf(desk, message),
    detail: details.get(part) ?? '',
    programme: programme.name,
    labels: { cycle: cycle?.[language], board: board?.[language], coordinator: coordinator?.[language] },
  };
}

/** Whom else the next rung tells, where that is somebody who does not hear of this one: it is said beforehand. */
function nextOf({ planned }: Desk, message: Told): Next | null {
  const { process, what, occurrence, due, until, who } = message;
  const next = planned.find(
    (each) => each.process === process && each.what === what && each.occurrence === occurrence && each.due > due,
  );
  if (!next || next.due < until) return null;
  const tell = [...new Set(next.who.map(({ role }) => role))].filter(
    (role) => UPWARD.includes(role) && who.every((addressee) => addressee.role !== role),
  );
  return tell.length === 0 ? null : { at: next.due.toISOString(), tell };
}

/** What a programme calls things, in its stored settings; nothing where they say nothing. */
function labelsIn(settings: unknown): ProgrammeSettings['labels'] {
  return z.object({ labels: programmeSettings.shape.labels }).parse(settings).labels;
}
