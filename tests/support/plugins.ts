import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.js';

/** Folders of the plugins that come with the product. */
export const pluginsInRepository = (): string[] =>
  globSync('plugins/*/package.json', { cwd: root }).map((file) => join(root, dirname(file)));
