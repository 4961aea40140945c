import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.js';

/** A TypeScript file in its room. `file` is relative to the workspace, with slashes. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** The folders that the root `tsconfig.json` compiles: `packages/core/common` ... */
export function rooms(): string[] {
  const config: { references: { path: string }[] } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return config.references.map((reference) => reference.path);
}

/** Every source of every room, and the tests of the plugins: they must live by the same rules as a third party's. */
export function sources(): Source[] {
  const patterns = [...rooms().map((room) => `${room}/**/*.{ts,tsx}`), 'plugins/*/tests/**/*.{ts,tsx}'];
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map(sourceOf);
}

export function sourceOf(file: string): Source {
  return { file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') };
}

/** The sources that the compiler itself says it has compiled in this room: what `sources()` is held against. */
export function compiledSources(room: string): string[] {
  const config = JSON.parse(readFileSync(join(root, room, 'tsconfig.json'), 'utf8'));
  const file = join(root, room, config.compilerOptions.tsBuildInfoFile);
  if (!existsSync(file)) return [];
  // The compiler numbers its files from 1, and writes runs of them as [first, last].
  const info: { root: (number | [number, number])[]; fileNames: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const names = info.root
    .map((each) => [each].flat())
    .flatMap(([first = 0, last = first]) => info.fileNames.slice(first - 1, last));
  const code = names.filter((name) => !name.endsWith('.json'));
  return code.map((name) => relative(root, join(dirname(file), name)).replaceAll('\\', '/'));
}
