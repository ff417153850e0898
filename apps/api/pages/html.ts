const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of a page that is safe to show. */
export class Html {
  constructor(readonly text: string) {}
}

/** A piece of a page: what is put into it is shown as text, unless it is a piece itself; nothing is shown for `undefined`. */
export function html(pieces: TemplateStringsArray, ...values: (string | Html | undefined)[]): Html {
  return new Html(pieces.map((piece, place) => `${piece}${shown(values[place])}`).join(''));
}

function shown(value: string | Html | undefined): string {
  if (value === undefined) return '';
  return value instanceof Html ? value.text : value.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
