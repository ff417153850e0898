/** A language that Leerlus speaks. */
export type Language = 'nl' | 'en';

/** The same words in each language. */
export type InEach<Words> = Record<Language, Words>;

/** The Dutch and the English word. */
export type Words = readonly [nl: string, en: string];

/** A list as it is said: „a, b en c”. */
export function listed(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${items.slice(-1).join('')}`;
}

/** The alternatives as they are said: „a, b of c”. */
export function alternatives(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${language === 'nl' ? 'of' : 'or'} ${items.slice(-1).join('')}`;
}

const NUMBERS: InEach<readonly string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A count as one says it: a small one in letters. */
export function spelled(language: Language, count: number): string {
  return NUMBERS[language][count] ?? String(count);
}

/** A sentence that begins with a capital, unless it begins with a number. */
export function capitalised(sentence: string): string {
  return sentence.replace(/^[„“(]*\p{L}/u, (beginning) => beginning.toUpperCase());
}

/** A sentence with its full stop, unless it has its end already, perhaps inside a quotation. */
export function stopped(sentence: string): string {
  return /[.!?…][”)]?$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** A name between the quotation marks of the language. */
export function marked(language: Language, words: string): string {
  return language === 'nl' ? `„${words}”` : `“${words}”`;
}

/** The most characters of somebody's text that a sentence quotes. */
const LONGEST = 160;

/** Somebody's text between quotation marks, on one line; a long one is cut after a word. */
export function quoted(language: Language, text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return marked(language, line);
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return marked(language, `${(atWord.length > LONGEST / 2 ? atWord : cut).replace(/[\s,;:.]+$/u, '')}…`);
}
