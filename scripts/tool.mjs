import { join } from 'node:path';
import { execute } from './execute.mjs';
import { root } from './root.mjs';
import { runtime } from './runtime.mjs';

const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** Runs one of the workspace's own tools, or a script of it, under its own Node; answers the exit code. */
export function tool(name, args = []) {
  const { node, env } = runtime();
  return execute(node, [join(root, TOOLS[name] ?? name), ...args], { env });
}
