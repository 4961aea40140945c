import { mkdir, readlink, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { linkShared } from '@lianxin/kernel/server';
import { expect, test } from 'vitest';
import { newFolder, newHost, run, writePackage } from './packages.js';

const HERE = import.meta.dirname;
const KERNEL = await realpath(join(HERE, '..'));

test('a package outside the workspace shares the host’s own modules through a link', async () => {
  const test = await newHost();
  await linkShared(test.trusted, ['@lianxin/kernel', '@lianxin/base'], HERE);
  await writePackage(test.trusted, 'hearing', {
    server: 'plugin',
    files: {
      'server.js': `
        import { DomainError } from '@lianxin/base';
        import { token } from '@lianxin/kernel/common';
        export default { id: 'hearing', services(s) { s.value(token('hearing.Error'), DomainError); } };
      `,
    },
  });
  await run(test);
  expect(test.about('hearing')).toEqual([]);
  const { DomainError } = await import('@lianxin/base');
  expect(test.host.get({ id: 'hearing.Error', kind: 'service' })).toBe(DomainError);
});

test('a link that points elsewhere is put right, and doing it again changes nothing', async () => {
  const folder = await newFolder();
  const link = join(folder, 'node_modules', '@lianxin', 'kernel');
  await mkdir(join(folder, 'node_modules', '@lianxin'), { recursive: true });
  await symlink('/nowhere', link);
  await linkShared(folder, ['@lianxin/kernel'], HERE);
  await linkShared(folder, ['@lianxin/kernel'], HERE);
  expect(await readlink(link)).toBe(KERNEL);
});

test('a real copy in the way and a package the host does not have are refused', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'node_modules', '@lianxin', 'kernel'), { recursive: true });
  await expect(linkShared(folder, ['@lianxin/kernel'], HERE)).rejects.toMatchObject({ code: 'kernel.shared_taken' });
  await expect(linkShared(folder, ['@lianxin/none'], HERE)).rejects.toMatchObject({ code: 'kernel.shared_missing' });
});
