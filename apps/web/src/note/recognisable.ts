/** What in a text may lead to a person. */
export type Recognisable = 'bsn' | 'mail' | 'phone';

/**
 * What in a text looks as if somebody could be recognised by it: a citizen service number (nine digits that pass the test of
 * eleven), a mail address, a phone number. It warns; people decide, because a number may be a room.
 */
export function recognisableIn(text: string): Recognisable[] {
  const found: Recognisable[] = [];
  const digits = [...text.matchAll(/(?<![\d+])\d(?:[ .-]?\d){7,14}(?!\d)|\+\d(?:[ .-]?\d){8,14}(?!\d)/g)].map(
    ([match]) => match.replace(/[ .-]/g, ''),
  );
  if (digits.some(isServiceNumber)) found.push('bsn');
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text)) found.push('mail');
  if (digits.some((number) => /^(0\d{9}|\+\d{9,15}|00\d{9,13})$/.test(number))) found.push('phone');
  return found;
}

/** The test of eleven: nine times the first digit, eight times the second …, less the last, is a multiple of eleven. */
function isServiceNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const numbers = Array.from(digits.padStart(9, '0'), Number);
  const sum = numbers.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return sum > 0 && sum % 11 === 0;
}
