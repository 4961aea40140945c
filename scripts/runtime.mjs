import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './Failure.mjs';
import { root } from './root.mjs';

const NEEDED = 24;

/**
 * The Node that everything but these scripts runs under, and the environment for it: the one the workspace pins as a
 * package, or this process's own where the pinned one does not exist for the platform or does not run on it.
 */
export function runtime() {
  const windows = process.platform === 'win32';
  const pinned = join(
    root,
    `node_modules/node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`,
  );
  const usable = spawnSync(pinned, ['--version']).status === 0;
  if (!usable && Number(process.versions.node.split('.')[0]) < NEEDED) {
    throw new Failure(
      `There is no pinned Node for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}. ` +
        `Please install Node ${NEEDED} or newer (https://nodejs.org) and try again.`,
    );
  }
  const node = usable ? pinned : process.execPath;
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { node, env: { ...process.env, PATH: path } };
}
