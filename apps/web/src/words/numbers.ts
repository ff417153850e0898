import { useMemo } from 'react';
import { useLanguage } from './words.js';

/** How numbers are said on the pages: 1.234,5 in Dutch. */
export function useNumbers(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 3 });
    return (value) => format.format(value);
  }, [language]);
}
