const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of a page or a mail that is safe to show. */
export class Html {
  constructor(readonly text: string) {}
}

/** A piece of HTML: what is put into it is shown as text, unless it is a piece itself; nothing is shown for `undefined`. */
export function html(pieces: TemplateStringsArray, ...values: (string | Html | Html[] | undefined)[]): Html {
  return new Html(pieces.map((piece, place) => `${piece}${shown(values[place])}`).join(''));
}

function shown(value: string | Html | Html[] | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(({ text }) => text).join('');
  return value instanceof Html ? value.text : value.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
