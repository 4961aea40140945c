import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorParams } from '@lianxin/base';
import type { Text } from '@lianxin/core/common';
import { z } from 'zod';

export type Lang = keyof Text;
const LANGS: readonly Lang[] = ['zh-CN', 'en'];

const Sentences = z.record(z.string(), z.string());
type Sentences = Readonly<z.infer<typeof Sentences>>;

/** The packages of the host that have sentences of their own. */
const HOST_PACKAGES = ['@lianxin/api', '@lianxin/calendar', '@lianxin/kernel', '@lianxin/db', '@lianxin/core'];

/** The locale files of the host and of its plugins, for what the server itself says: labels, and the command line. */
export class Texts {
  private readonly byFolder = new Map<string, Record<Lang, Sentences>>();

  /** With the sentences of the host's own packages. */
  static ofHost(): Texts {
    const texts = new Texts();
    for (const name of HOST_PACKAGES) texts.add(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))));
    return texts;
  }

  /** Reads `locales/` of a package's folder. */
  add(folder: string): void {
    const read = (lang: Lang) => readSentences(join(folder, 'locales', `${lang}.json`));
    this.byFolder.set(folder, { 'zh-CN': read('zh-CN'), en: read('en') });
  }

  /** A label (`%key%`, or a key) in the words of its own package, else of another; the key itself where no file has it. */
  label(folder: string, label: string): Text {
    const key = label.replace(/^%|%$/g, '');
    const own = this.byFolder.get(folder);
    if (own?.['zh-CN'][key] === undefined) return { 'zh-CN': this.say('zh-CN', key), en: this.say('en', key) };
    return { 'zh-CN': own['zh-CN'][key], en: own.en[key] ?? own['zh-CN'][key] };
  }

  /**
   * The sentence of a key, filled in as in the browser: `{{name}}` is a parameter, `$t(key)` another sentence. Chinese
   * where the language lacks it, the key where both do.
   */
  say(lang: Lang, key: string, params: ErrorParams = {}): string {
    const found = [lang, ...LANGS].map((l) => this.find(l, key)).find((sentence) => sentence !== undefined);
    const filled = (found ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined
        ? whole
        : typeof value === 'object'
          ? value.join(lang === 'en' ? ', ' : '、')
          : String(value);
    });
    return filled.replace(/\$t\(([^)]+)\)/g, (_, inner: string) => this.say(lang, inner));
  }

  private find(lang: Lang, key: string): string | undefined {
    for (const texts of this.byFolder.values()) if (texts[lang][key] !== undefined) return texts[lang][key];
    return undefined;
  }
}

/** A file that is missing or unreadable has no sentences; what is wrong with it, the host tells with the plugin. */
function readSentences(file: string): Sentences {
  try {
    return Sentences.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {};
  } catch {
    return {};
  }
}
