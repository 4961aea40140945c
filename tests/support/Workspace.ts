import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { exportsOf } from './importsOf.js';
import { root } from './root.js';
import { type Source, sourceOf } from './Source.js';

/** Where a file stands: `packages/core/common/dossier/Log.ts` is in package `packages/core`, room `common`, folder `dossier`. */
export interface Place {
  readonly package: string;
  readonly room: string;
  readonly folder: string;
}

/** What an import leads to. A `file` only for what lies in the workspace; `closed` when the package has no such door. */
export type Target =
  | { readonly kind: 'inside'; readonly package: string; readonly room?: string; readonly file: string }
  | { readonly kind: 'closed'; readonly package: string }
  | { readonly kind: 'outside'; readonly package: string };

interface Manifest {
  readonly name: string;
  readonly exports?: Record<string, string | { default: string }>;
}

/** The packages of this repository, and where their imports lead. */
export class Workspace {
  private readonly packages = new Map<string, { folder: string; manifest: Manifest }>();

  constructor() {
    for (const file of globSync('{packages,plugins,apps}/*/package.json', { cwd: root })) {
      const manifest: Manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
      this.packages.set(manifest.name, { folder: posix.dirname(file.replaceAll('\\', '/')), manifest });
    }
  }

  resolve(source: Source, specifier: string): Target {
    if (specifier.startsWith('.')) {
      const target = inside(posix.join(posix.dirname(source.file), specifier));
      const own = placeOf(source.file).package;
      return target.package === own ? target : { kind: 'closed', package: target.package };
    }
    const name = packageOf(specifier);
    const found = this.packages.get(name);
    if (!found) return { kind: 'outside', package: name };
    const door = found.manifest.exports?.[`.${specifier.slice(name.length)}`];
    if (!door) return { kind: 'closed', package: found.folder };
    const built = typeof door === 'string' ? door : door.default;
    return inside(posix.join(found.folder, built.replace('/dist/', '/')));
  }

  /** The files that declare what is called `name` (`*`: all) in a file that may only pass it on. */
  declaring(file: string, name: string): string[] {
    const source = existing(file);
    if (!source) return [];
    const wanted = exportsOf(source).filter((each) => name === '*' || each.name === '*' || each.name === name);
    return wanted.flatMap((each) => {
      if (!each.from?.startsWith('.')) return each.from ? [] : [source.file];
      const next = posix.join(posix.dirname(file), each.from);
      return this.declaring(next, each.name === '*' ? name : each.imported);
    });
  }
}

export function placeOf(file: string): Place {
  const [kind = '', name = '', room = '', folder = ''] = file.split('/');
  return { package: `${kind}/${name}`, room, folder };
}

/** A file that is no module (a locale file, a manifest) stands in no room. */
function inside(file: string): Target {
  const { package: folder, room } = placeOf(file);
  return { kind: 'inside', package: folder, room: /\.[jt]sx?$/.test(file) ? room : undefined, file };
}

/** `antd/es/button` -> `antd`; `@lianxin/sdk/client` -> `@lianxin/sdk`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** An import names the `.js` that the compiler will write. */
function existing(file: string): Source | undefined {
  const stem = file.replace(/\.jsx?$/, '');
  const found = [`${stem}.ts`, `${stem}.tsx`].find((each) => existsSync(join(root, each)));
  return found === undefined ? undefined : sourceOf(found);
}
