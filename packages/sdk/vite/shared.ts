import { readFileSync } from 'node:fs';

/** What the shell holds the only copy of, by import specifier; every plugin's browser half uses that copy. */
interface Shared {
  /** CommonJS packages: a bundler cannot see what they export. */
  readonly commonjs: readonly string[];
  readonly modules: readonly string[];
}

export const shared: Shared = JSON.parse(readFileSync(new URL('../../shared.json', import.meta.url), 'utf8'));

export const sharedSpecifiers: readonly string[] = [...shared.commonjs, ...shared.modules];
