import { withArticle } from '../../../../libs/messages/words/article.js';
import { type Language } from './words.js';

const AND = { nl: ' en ', en: ' and ' } as const;

const OF = { nl: 'van', en: 'of' } as const;

/** Roles in a sentence, with how many of each where that is more than one: “2 van het Action Learning Team en de projectleider”. */
export function namesIn(language: Language, roles: readonly { label: string; count?: number }[]): string {
  const named = roles.map(({ label, count = 1 }) => {
    const role = withArticle(language, label);
    return count === 1 ? role : `${count} ${OF[language]} ${role}`;
  });
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')}${AND[language]}${last}`;
}
