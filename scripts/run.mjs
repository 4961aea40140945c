// `npm start`, `npm test`, `npm run bench` and `npm run build` on a machine with any Node >= 18 and npm, nothing else.
import { build } from './build.mjs';
import { Failure } from './Failure.mjs';
import { install } from './install.mjs';
import { test } from './test.mjs';
import { tool } from './tool.mjs';

const tasks = {
  build,
  test,
  async start(args) {
    await build();
    process.exitCode = await tool('apps/server/dist/server/main.js', args);
  },
  async bench(args) {
    await build();
    process.exitCode = await tool('tests/load/bench.mjs', args);
  },
};

const [name, ...args] = process.argv.slice(2);
try {
  if (!Object.hasOwn(tasks, name)) throw new Failure(`node scripts/run.mjs ${Object.keys(tasks).join('|')}`);
  await install();
  await tasks[name](args);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
