import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every sentence of the product in one language, by its key. */
export function sentencesIn(language: Language): ReadonlyMap<string, string> {
  const files = globSync(`{packages,plugins,apps}/*/locales/${language}.json`, { cwd: root });
  return new Map(files.flatMap((file) => Object.entries<string>(JSON.parse(readFileSync(join(root, file), 'utf8')))));
}
