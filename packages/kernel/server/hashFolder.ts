import { createHash } from 'node:crypto';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DomainError } from '@lianxin/base';

/**
 * The SHA-256 (hex) over every path and file of a folder, in sorted order. Throws DomainError `kernel.odd_file` for a
 * link that leaves the folder and for anything that is neither file, folder nor link: what they lead to could change
 * without the hash changing.
 */
export async function hashFolder(folder: string): Promise<string> {
  const root = await realpath(folder);
  const hash = createHash('sha256');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, path: relative(root, join(entry.parentPath, entry.name)) }));
  paths.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { entry, path } of paths) {
    const name = path.split(sep).join('/');
    const absolute = join(root, path);
    if (entry.isSymbolicLink()) {
      if (!(await isInside(root, absolute))) throw new DomainError('invalid', 'kernel.odd_file', { path: name });
      hash.update(`link\0${name}\0${await readlink(absolute)}\0`);
    } else if (entry.isFile()) {
      const content = await readFile(absolute);
      hash.update(`file\0${name}\0${content.length}\0`).update(content);
    } else if (!entry.isDirectory()) {
      throw new DomainError('invalid', 'kernel.odd_file', { path: name });
    }
  }
  return hash.digest('hex');
}

async function isInside(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target?.startsWith(root + sep) ?? false;
}
