import { type Language, namespacesOf, type TextInLanguages } from '@lianxin/ui/common';
import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwner } from './Owner.js';

export type TextParams = Readonly<Record<string, unknown>>;

/**
 * The sentence of a key, or of the first key of a list that has one; the last key itself where none has. Texts that
 * come in every language are answered in the one in use.
 */
export type Translate = (text: string | readonly string[] | TextInLanguages, params?: TextParams) => string;

/** Looks up sentences, first in the locale files of `owner` (default: the component's own package or plugin). */
export function useText(owner?: string): Translate {
  const { i18n } = useTranslation();
  const around = useOwner();
  const from = owner ?? around;
  const { language } = i18n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function for each language redraws what was memoised
  return useMemo(() => translate(i18n, from), [i18n, from, language]);
}

export function translate(texts: i18n, owner: string): Translate {
  return (text, params = {}) => {
    if (isInLanguages(text)) return text[texts.language as Language] || text['zh-CN'];
    const keys = typeof text === 'string' ? [text] : text;
    for (const each of keys) {
      const { key, namespaces } = namespacesOf(each, owner, (ns) => texts.hasLoadedNamespace(ns));
      const options = { ...listed(params, texts.language), ns: namespaces };
      if (texts.exists(key, options)) return texts.t(key, options);
    }
    return keys.at(-1) ?? '';
  };
}

/** Lists among the values of a sentence are enumerated as the language does. */
const listed = (params: TextParams, language: string): TextParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(language === 'en' ? ', ' : '\u3001') : value,
    ]),
  );

const isInLanguages = (text: string | readonly string[] | TextInLanguages): text is TextInLanguages =>
  typeof text === 'object' && !Array.isArray(text);
