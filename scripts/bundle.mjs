// node scripts/bundle.mjs FOLDER...: builds the browser side of the shell and of plugins, all in one process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lianxinClient } from '@lianxin/sdk/vite';
import { build } from 'vite';

try {
  for (const folder of process.argv.slice(2)) {
    // A plugin needs no configuration of its own: what the SDK's preset says is what a browser half is.
    const own = existsSync(join(folder, 'vite.config.ts')) ? {} : { configFile: false, plugins: [lianxinClient()] };
    await build({ root: folder, logLevel: 'warn', ...own });
  }
} catch (error) {
  console.error(error.message); // says which file and which import; the stack is Vite's own
  process.exitCode = 1;
}
