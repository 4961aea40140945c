import type { Language, Sentences } from '@lianxin/ui';

type Files = Readonly<Record<string, () => Promise<Sentences>>>;

const BUNDLED: Files = {
  ...import.meta.glob<Sentences>('../../../packages/*/locales/*.json', { import: 'default' }),
  ...import.meta.glob<Sentences>('../locales/*.json', { import: 'default' }),
};

/** Where each namespace's sentences come from: those of the platform are in the shell, a plugin's on the server. */
export class TextSources {
  private readonly plugins = new Map<string, string>();

  /** @param locales address of a plugin's locale files; `{lang}` stands for the language. */
  addPlugin(id: string, locales: string): void {
    this.plugins.set(id, locales);
  }

  /** The sentences of a package or plugin. */
  readonly load = async (namespace: string, language: Language): Promise<Sentences> => {
    const folder = namespace === 'shell' ? '..' : `../../../packages/${namespace}`;
    const bundled = BUNDLED[`${folder}/locales/${language}.json`];
    if (bundled) return bundled();
    const address = this.plugins.get(namespace);
    if (!address) throw new Error(`no locale files are known for ${namespace}`);
    const response = await fetch(address.replace('{lang}', language));
    if (!response.ok) throw new Error(`the locale files of ${namespace} answered ${response.status}`);
    return (await response.json()) as Sentences;
  };
}

/** The packages whose sentences the shell brings along. */
export const PLATFORM = [
  'shell',
  ...Object.keys(BUNDLED).flatMap((file) => /packages\/([a-z]+)\/locales\/zh-CN\.json$/.exec(file)?.[1] ?? []),
];
