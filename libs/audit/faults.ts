import { type AuditSeal } from '../persistence/entities/audit-seal.entity.js';
import { hashOf } from './chain.js';
import { type Head } from './heads.js';
import { digestOf, type SealedLine } from './lines.js';
import { isPastTerm, LEAST_YEARS } from './term.js';

/** Something in the audit that is not as it was sealed: where it begins, and what it is in a sentence for an operator. */
export interface Fault {
  /** The number of the first link that does not fit. */
  batch: number;
  sentence: string;
}

/** What is wrong with a link by itself, with its place in the chain, or with the head of it that is kept outside. */
export function faultOfLink(link: {
  seal: AuditSeal;
  before: AuditSeal | undefined;
  expected: string;
  head: Head | undefined;
}): Fault | undefined {
  const { seal, before, expected, head } = link;
  const next = (before?.number ?? 0) + 1;
  if (seal.number !== next) {
    const gone = seal.number - next === 1 ? `Batch ${next} is` : `Batches ${next} to ${seal.number - 1} are`;
    return { batch: next, sentence: `${gone} gone: ${rowsBetween(before, seal)}.` };
  }
  if (hashOf(seal) !== seal.hash) return faultIn(seal, 'its seal was changed');
  if (seal.previous !== expected) return faultIn(seal, 'it does not go on from the batch before it');
  if (head && head.hash !== seal.hash) {
    return faultIn(seal, 'the head kept outside says otherwise: this and all later seals were made anew');
  }
  return undefined;
}

/** What is wrong with the rows that a batch covers. */
export function faultOfRows(batch: {
  seal: AuditSeal;
  lines: SealedLine[];
  removal: AuditSeal | undefined;
}): Fault | undefined {
  const { seal, lines, removal } = batch;
  if (removal) return faultOfRemoval({ seal, lines, removal });
  if (lines.length < seal.count) {
    return faultIn(
      seal,
      `${seal.count - lines.length} of its ${seal.count} rows were removed${missingIn(seal, lines)}`,
    );
  }
  if (lines.length > seal.count) return faultIn(seal, 'a row was added to it');
  if (digestOf(lines) !== seal.digest) return faultIn(seal, 'a row of it was changed, or two were swapped');
  return undefined;
}

/** What is wrong with the end of the chain: the heads outside go on, and it does not. */
export function faultOfHeads({ heads, last }: { heads: Head[]; last: AuditSeal | undefined }): Fault | undefined {
  const furthest = heads.reduce<Head | undefined>(
    (far, head) => (far && far.number > head.number ? far : head),
    undefined,
  );
  const end = last?.number ?? 0;
  if (!furthest || furthest.number <= end) return undefined;
  const which = furthest.number === end + 1 ? `Batch ${end + 1} is` : `Batches ${end + 1} to ${furthest.number} are`;
  const sentence =
    `${which} gone, with the rows after ${last?.lastId ?? 0}: the head kept outside counts ${furthest.count} ` +
    `sealed rows, and here ${last?.total ?? 0} are.`;
  return { batch: end + 1, sentence };
}

function faultOfRemoval(batch: { seal: AuditSeal; lines: SealedLine[]; removal: AuditSeal }): Fault | undefined {
  const { seal, lines, removal } = batch;
  if (!isPastTerm(seal.until, { years: LEAST_YEARS, at: removal.sealed }) || removal.sealed > new Date()) {
    return faultIn(seal, `its rows were removed before ${LEAST_YEARS} years had passed (see link ${removal.number})`);
  }
  return lines.length > 0 ? faultIn(seal, 'rows stand where all were removed after their term') : undefined;
}

function faultIn(seal: AuditSeal, what: string): Fault {
  const { number, firstId, lastId } = seal;
  return { batch: number, sentence: `Batch ${number} (rows ${firstId} to ${lastId}): ${what}.` };
}

function rowsBetween(before: AuditSeal | undefined, { firstId }: AuditSeal): string {
  return `what stands between rows ${before?.lastId ?? 0} and ${firstId} is not sealed any more`;
}

/** Which rows are missing, where the batch had no gaps of its own. */
function missingIn({ firstId, lastId, count }: AuditSeal, lines: SealedLine[]): string {
  if (lastId - firstId + 1 !== count) return '';
  const there = new Set(lines.map(({ id }) => id));
  const missing = Array.from({ length: count }, (_, place) => firstId + place).filter((id) => !there.has(id));
  const few = missing.slice(0, 5).join(', ');
  return missing.length > 5 ? `: ${few} …` : `: ${few}`;
}
