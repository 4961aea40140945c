import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestJson, newFolder, newHost, type PackageOptions, run, stateOf, writePackage } from './packages.js';

/** Discovers one package among those that need approval. */
async function discover(id: string, options: PackageOptions, more?: (folder: string) => Promise<void>) {
  const test = await newHost();
  const folder = await writePackage(test.found, id, options);
  await more?.(folder);
  await run(test);
  return { test, state: stateOf(test, id), about: test.about(id) };
}

test('what a package contributes is known before any of its code runs', async () => {
  const { test, state } = await discover('visits', {
    server: '(globalThis.visitsRan = true, { id: "visits" })',
    contributes: { entries: ['visits.planned'] },
  });
  expect(state).toBe('unapproved');
  expect(test.host.plugins()[1]?.manifest?.lianxin.contributes.entries).toEqual(['visits.planned']);
  expect(globalThis).not.toHaveProperty('visitsRan');
});

test.each<[string, PackageOptions, string]>([
  ['made for another version of the host', { engine: '^2.0.0' }, 'discover kernel.host_version'],
  ['with no range that could be read', { engine: 'newest' }, 'discover kernel.manifest_range'],
  ['with no version that could be read', { version: 'one' }, 'discover kernel.manifest_version'],
  ['that needs a plugin nobody installed', { dependsOn: { gone: '*' } }, 'discover kernel.dependency_missing'],
  ['that needs a newer core', { dependsOn: { core: '^9.0.0' } }, 'discover kernel.dependency_version'],
  [
    'that registers under a foreign prefix',
    { contributes: { entries: ['core.closed'] } },
    'discover kernel.manifest_prefix',
  ],
  [
    'that brings its own copy of the platform',
    { files: { 'node_modules/@lianxin/sdk/package.json': '{}' } },
    'discover kernel.own_copy',
  ],
  ['whose package.json cannot be read', { files: { 'package.json': '{' } }, 'discover kernel.file_unreadable'],
  ['with a banned label in a locale file', { texts: { x: '列为重点人员' } }, 'discover kernel.banned_label'],
  [
    'with a banned label in any language',
    { files: { 'locales/en.json': '{"x":"Key persons"}' } },
    'discover kernel.banned_label',
  ],
  [
    'that shows a text it does not have',
    { contributes: { permissions: [{ id: 'visits.plan', label: '%plan%', roles: [] }] } },
    'discover kernel.label_missing',
  ],
])('a package %s is refused and says so', async (_, options, code) => {
  const { state, about } = await discover('visits', options);
  expect({ state, about }).toEqual({ state: 'refused', about: [code] });
});

test('an entry file that is not there is named', async () => {
  const json = manifestJson('visits');
  const files = {
    'package.json': JSON.stringify({ ...json, lianxin: { ...json.lianxin, client: './dist/client.js' } }),
  };
  const { test } = await discover('visits', { files });
  expect(test.notices).toMatchObject([{ code: 'kernel.entry_missing', params: { path: './dist/client.js' } }]);
});

test('a folder that is no package is listed with the reason, a stray file is passed over', async () => {
  const test = await newHost();
  await mkdir(join(test.found, 'unpacked-twice'));
  await writeFile(join(test.found, 'visits.tgz'), '');
  await run(test);
  expect(test.about('unpacked-twice')).toEqual(['discover kernel.file_missing']);
  expect(test.host.plugins().map((p) => p.id)).toEqual(['core', 'unpacked-twice']);
});

test('a folder that cannot be read stops nobody else', async () => {
  const test = await newHost();
  await symlink(join(test.found, 'nowhere'), join(test.found, 'visits'));
  await writePackage(test.trusted, 'mediation');
  await run(test);
  expect(test.about('visits')).toEqual(['discover kernel.folder_unreadable']);
  expect(stateOf(test, 'mediation')).toBe('ready');
});

test('a link that leaves the package is refused, one within it is not', async () => {
  const outside = await newFolder();
  await writeFile(join(outside, 'secret.js'), '');
  const leaving = await discover('visits', {}, (folder) => symlink(join(outside, 'secret.js'), join(folder, 'x.js')));
  expect(leaving.about).toEqual(['discover kernel.odd_file']);
  const within = await discover('visits', {}, (folder) => symlink('package.json', join(folder, 'x.json')));
  expect(within.about).toEqual(['discover kernel.not_approved']);
});

test('of two packages with one id the trusted one counts and the other names it', async () => {
  const test = await newHost();
  await writePackage(test.trusted, 'visits', { server: '{ id: "visits" }' });
  await writePackage(test.found, 'visits');
  await run(test);
  expect(test.host.plugins().map(({ id, origin, state }) => [id, origin, state])).toEqual([
    ['core', 'builtIn', 'ready'],
    ['visits', 'trusted', 'ready'],
    ['visits', 'found', 'refused'],
  ]);
  expect(test.notices[0]).toMatchObject({
    code: 'kernel.duplicate_id',
    params: { other: join(test.trusted, 'visits') },
  });
});

test('a cycle and what hangs on it are refused, the rest runs', async () => {
  const test = await newHost();
  await writePackage(test.trusted, 'a', { dependsOn: { b: '*' } });
  await writePackage(test.trusted, 'b', { dependsOn: { a: '*' } });
  await writePackage(test.trusted, 'c', { dependsOn: { b: '*' } });
  await writePackage(test.trusted, 'd');
  await run(test);
  expect(['a', 'b', 'c', 'd'].map((id) => stateOf(test, id))).toEqual(['refused', 'refused', 'refused', 'ready']);
  expect(test.about('c')).toEqual(['discover kernel.dependency_refused']);
});

test('looking again tells only what is new', async () => {
  const test = await newHost();
  await writePackage(test.found, 'visits');
  await test.host.discover();
  await writePackage(test.found, 'hearing', { engine: '^3.0.0' });
  await test.host.discover();
  expect(test.notices.map((n) => `${n.plugin} ${n.code}`)).toEqual([
    'visits kernel.not_approved',
    'hearing kernel.host_version',
  ]);
});
