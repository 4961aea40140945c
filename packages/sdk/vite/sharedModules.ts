import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { quietDirectives } from './quietDirectives.js';
import { shared, sharedSpecifiers } from './shared.js';

const VIRTUAL = '\0lianxin-shared:';
const IMPORT_MAP = /<script type="importmap">([\s\S]*?)<\/script>/;

/**
 * The Vite plugin of the shell: each shared specifier becomes an entry of its own beside the shell's, cut from the very
 * modules the shell runs on, and an import map in `index.html` leads plugins to it. `csp.json` holds the hash that a
 * Content-Security-Policy must name for that inline map: `{ "importMap": "'sha256-...'" }`.
 */
export function sharedModules(): Plugin[] {
  let config: ResolvedConfig;
  return [
    {
      name: 'lianxin-shared-modules',
      apply: 'build',
      enforce: 'pre',
      config: () => ({ build: { chunkSizeWarningLimit: 2000 } }), // all of antd is one chunk, on purpose
      configResolved(resolved) {
        config = resolved;
      },
      buildStart() {
        for (const specifier of sharedSpecifiers) {
          this.emitFile({
            type: 'chunk',
            id: VIRTUAL + specifier,
            name: `shared-${specifier.replace(/\W+/g, '-').replace(/^-/, '')}`,
            preserveSignature: 'strict',
          });
        }
      },
      resolveId: (id) => (id.startsWith(VIRTUAL) ? id : undefined),
      load: (id) => (id.startsWith(VIRTUAL) ? entrySource(id.slice(VIRTUAL.length), config.root) : undefined),
      transformIndexHtml: {
        order: 'post',
        handler(_html, { bundle = {} }) {
          const files = new Map(
            Object.values(bundle).map((file) => [
              file.type === 'chunk' && file.facadeModuleId,
              config.base + file.fileName,
            ]),
          );
          const imports = Object.fromEntries(sharedSpecifiers.map((each) => [each, files.get(VIRTUAL + each)]));
          const children = JSON.stringify({ imports });
          return [{ tag: 'script', attrs: { type: 'importmap' }, children, injectTo: 'head-prepend' }];
        },
      },
      writeBundle({ dir = '' }) {
        const map = IMPORT_MAP.exec(readFileSync(join(dir, 'index.html'), 'utf8'))?.[1] ?? '';
        const importMap = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
        writeFileSync(join(dir, 'csp.json'), JSON.stringify({ importMap }));
      },
    },
    quietDirectives(),
  ];
}

/** A CommonJS package has no exports that a bundler can see: their names are read from the package and spelled out. */
function entrySource(specifier: string, root: string): string {
  const from = JSON.stringify(specifier);
  if (!shared.commonjs.includes(specifier)) return `export * from ${from};`;
  const names = Object.keys(createRequire(join(root, 'package.json'))(specifier)).filter((name) => name !== 'default');
  return `export { ${names.join(', ')} } from ${from};\nexport { default } from ${from};`;
}
