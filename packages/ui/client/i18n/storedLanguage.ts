import { LANGUAGES, type Language } from '@lianxin/ui/common';

const KEY = 'lianxin.language';

/** The language chosen in this browser before; Chinese at first. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return LANGUAGES.find((each) => each === stored) ?? 'zh-CN';
}

export const storeLanguage = (language: Language): void => localStorage.setItem(KEY, language);
