import type { Language } from '@lianxin/ui/common';
import { useTranslation } from 'react-i18next';
import { storeLanguage } from './storedLanguage.js';

/** The language in use, and the way to change it; the choice stays in this browser. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const change = (language: Language) => {
    storeLanguage(language);
    void i18n.changeLanguage(language);
  };
  return [i18n.language as Language, change];
}
