/** A piece of two texts that are compared: in both, only in the first, only in the second. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** The most words that are compared word by word; longer texts are shown whole, the one after the other. */
const MOST = 1_500;

/** The share of the words that must stay for a comparison word by word to be readable. */
const LEAST = 0.5;

/** What differs between two texts, word by word; where little of the first stayed, the one whole after the other. */
export function differences(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST || now.length > MOST) return whole(before, after);
  const common = lengthsInCommon(old, now);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left = '', right = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && left === right) {
      pieces.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      pieces.push({ kind: 'out', text: left });
      i += 1;
    } else {
      pieces.push({ kind: 'in', text: right });
      j += 1;
    }
  }
  return isReadable(pieces, { old, now }) ? joined(pieces) : whole(before, after);
}

function whole(before: string, after: string): Piece[] {
  const room: Piece[] = before === '' || after === '' ? [] : [{ kind: 'same', text: '\n' }];
  return joined([{ kind: 'out', text: before }, ...room, { kind: 'in', text: after }]);
}

/** Whether enough words stayed: what is between them counts for nothing. */
function isReadable(pieces: Piece[], { old, now }: { old: string[]; now: string[] }): boolean {
  const isWord = (text: string): boolean => text.trim() !== '';
  const stayed = pieces.filter(({ kind, text }) => kind === 'same' && isWord(text)).length;
  return stayed >= LEAST * Math.min(old.filter(isWord).length, now.filter(isWord).length);
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** For each pair of places, how many words the texts from there on have in common. */
function lengthsInCommon(old: string[], now: string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longest =
        old[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      lengths[i]?.fill(longest, j, j + 1);
    }
  }
  return lengths;
}

function at(lengths: Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}
