#!/usr/bin/env node
// `npx lianxin ...` under any Node >= 18: hands over to the command line under the Node that the workspace pins.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execute } from '../../../scripts/execute.mjs';
import { Failure } from '../../../scripts/Failure.mjs';
import { runtime } from '../../../scripts/runtime.mjs';

const program = fileURLToPath(new URL('../dist/server/cli.js', import.meta.url));
try {
  if (!existsSync(program))
    throw new Failure('还没有构建，请先运行 npm start 或 npm run build。(Not built yet: run npm start first.)');
  const { node, env } = runtime();
  process.exitCode = await execute(node, [program, ...process.argv.slice(2)], { cwd: process.cwd(), env });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
