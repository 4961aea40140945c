import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inlineCss } from './inlineCss.js';
import { quietDirectives } from './quietDirectives.js';
import { sharedSpecifiers } from './shared.js';

const sharedPackages = new Set(sharedSpecifiers.map(packageOf));

/**
 * The Vite preset for the browser half of a plugin: `client/index.tsx` (or `.ts`) becomes the one ES module
 * `dist/client.js`, its styles inside. What the shell shares stays an import, which the shell's import map answers.
 *
 * @example
 * // vite.config.ts of a plugin; then `vite build`
 * export default defineConfig({ plugins: [lianxinClient()] });
 */
export function lianxinClient(): Plugin[] {
  return [
    {
      name: 'lianxin-client',
      enforce: 'pre',
      config: ({ root = process.cwd() }) => ({
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: 'dist',
          emptyOutDir: false, // the server half lives there too
          copyPublicDir: false,
          lib: {
            entry: join(root, existsSync(join(root, 'client/index.tsx')) ? 'client/index.tsx' : 'client/index.ts'),
            formats: ['es'],
            fileName: () => 'client.js',
            cssFileName: 'client',
          },
          rolldownOptions: { output: { codeSplitting: false } },
        },
      }),
      resolveId(specifier) {
        if (sharedSpecifiers.includes(specifier)) return { id: specifier, external: true };
        if (sharedPackages.has(packageOf(specifier))) {
          this.error(
            `"${specifier}" would bring a second copy of ${packageOf(specifier)} into the browser. ` +
              `Import one of: ${sharedSpecifiers.join(', ')}.`,
          );
        }
      },
    },
    inlineCss(),
    quietDirectives(),
  ];
}

/** `antd/es/button` -> `antd`; `@lianxin/sdk/client` -> `@lianxin/sdk`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
