import type { Language } from '@lianxin/ui/common';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Flat keys and their sentences, as in a locale file. */
export type Sentences = Readonly<Record<string, string>>;

/** Where the locale file of a package or plugin comes from. */
export type LoadSentences = (namespace: string, language: Language) => Promise<Sentences>;

/**
 * The sentences of the product: one namespace for each package and plugin, loaded for the language in use. Keys are
 * flat (`errors.core.not_found`), so neither dots nor colons mean anything to the library.
 */
export async function createTexts(
  load: LoadSentences,
  language: Language,
  namespaces: readonly string[],
): Promise<i18n> {
  const texts = createInstance();
  await texts
    .use({
      type: 'backend' as const,
      read: (lng: string, namespace: string, done: (e: Error | null, sentences: Sentences | null) => void) => {
        load(namespace, lng as Language).then(
          (sentences) => done(null, sentences),
          (e: Error) => done(e, null),
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'zh-CN',
      load: 'currentOnly',
      ns: [...namespaces],
      defaultNS: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  return texts;
}
