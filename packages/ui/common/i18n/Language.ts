/** The languages of the product; Chinese is the first and the one missing sentences fall back to. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that the server sends in every language. */
export type TextInLanguages = Readonly<Record<Language, string>>;
