/** The languages of the product; Chinese is the first and the one missing sentences fall back to. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'lianxin.language';

/** The language chosen in this browser before; Chinese at first. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return LANGUAGES.find((each) => each === stored) ?? 'zh-CN';
}

export const storeLanguage = (language: Language): void => localStorage.setItem(KEY, language);
