import { type Language } from './language.js';

/** How words end that stand with „het”; whatever a programme calls its own, it is a compound of a word that people know. */
const WITH_HET =
  /(team|bestuur|overleg|platform|netwerk|consortium|comité|beraad|collectief|verband|college|genootschap|traject|project|experiment|programma|werkpakket|onderzoek|leerproces)$/iu;

/** A word with its article: „de stuurgroep”, „het kernteam”, “the board”. */
export function withArticle(language: Language, noun: string): string {
  if (language === 'en') return `the ${noun}`;
  return `${WITH_HET.test(noun) ? 'het' : 'de'} ${noun}`;
}
