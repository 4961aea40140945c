import { lstat, mkdir, realpath, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DomainError } from '@lianxin/base';

/**
 * Lets packages in a folder outside the workspace import the host's own copy of shared packages, so that there is one
 * of each: links `<folder>/node_modules/<name>` to the package that `from` (a folder of the host) sees under that name.
 * Throws DomainError `kernel.shared_missing` when the host has none and `kernel.shared_taken` when something that is no
 * link stands in the way.
 */
export async function linkShared(folder: string, names: readonly string[], from: string): Promise<void> {
  for (const name of names) {
    const target = await findPackage(name, from);
    if (!target) throw new DomainError('unavailable', 'kernel.shared_missing', { name });
    const link = join(folder, 'node_modules', name);
    const there = await lstat(link).catch(() => undefined);
    if (there && !there.isSymbolicLink()) throw new DomainError('conflict', 'kernel.shared_taken', { name });
    if (there && (await realpath(link).catch(() => undefined)) === target) continue;
    await rm(link, { force: true });
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link, 'junction');
  }
}

/** Walks up as Node does; `require.resolve` would fail on packages that do not export their package.json. */
async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = await realpath(join(folder, 'node_modules', name)).catch(() => undefined);
    if (found || dirname(folder) === folder) return found;
  }
}
