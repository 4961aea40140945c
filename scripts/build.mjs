import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from './Failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { tool } from './tool.mjs';

/** Compiles what changed, and bundles for the browser whatever no longer answers to its inputs. */
export async function build() {
  if (await tool('tsc', ['-b'])) throw new Failure('The sources do not compile. See the lines above.');
  const stale = bundles().filter((bundle) => !bundle.isFresh());
  if (stale.length === 0) return;
  console.log(`Bundling for the browser: ${stale.map((bundle) => relative(root, bundle.folder)).join(', ')} ...`);
  if (
    await tool(
      'scripts/bundle.mjs',
      stale.map((bundle) => bundle.folder),
    )
  ) {
    throw new Failure('The browser side could not be bundled. See the lines above.');
  }
  for (const bundle of stale) bundle.markFresh();
}

/** The shell and the browser half of every plugin, each with all it is made from. */
function bundles() {
  const packages = foldersIn('packages');
  const plugins = foldersIn('plugins');
  const tools = ['pnpm-lock.yaml', 'scripts/bundle.mjs', 'packages/sdk/shared.json', 'packages/sdk/vite'].map((path) =>
    join(root, path),
  );
  const rooms = (folders, names) => folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [
    bundle(join(root, 'apps/shell'), 'index.html', [
      ...tools,
      ...rooms(packages, ['package.json', 'common', 'client', 'locales']),
      ...rooms(
        [join(root, 'apps/shell')],
        ['package.json', 'vite.config.ts', 'index.html', 'public', 'client', 'locales'],
      ),
    ]),
    ...plugins
      .filter((folder) => existsSync(join(folder, 'client/tsconfig.json')))
      .map((folder) =>
        bundle(folder, 'client.js', [
          ...tools,
          ...rooms([folder], ['package.json', 'vite.config.ts', 'client', 'locales']),
          ...rooms(plugins, ['common']), // a plugin may use the common room of one it depends on
        ]),
      ),
  ];
}

function bundle(folder, output, inputs) {
  const mark = join(folder, 'dist', `.${output}.fingerprint`);
  const wanted = fingerprint(inputs);
  return {
    folder,
    isFresh: () =>
      existsSync(join(folder, 'dist', output)) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted,
    markFresh: () => writeFileSync(mark, wanted),
  };
}

function foldersIn(name) {
  return readdirSync(join(root, name))
    .map((each) => join(root, name, each))
    .filter((folder) => existsSync(join(folder, 'package.json')));
}
