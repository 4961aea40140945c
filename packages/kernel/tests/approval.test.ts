import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFolder } from '@lianxin/kernel/server';
import { expect, test } from 'vitest';
import { journaling, newFolder, newHost, run, stateOf, type TestHost, writePackage } from './packages.js';

const shown = ({ host }: TestHost, id: string) => host.plugins().find((p) => p.id === id)!;

test('a package found at run time runs at once after approval, without a restart', async () => {
  const test = await newHost();
  await run(test);
  await writePackage(test.found, 'visits', { server: journaling('visits') });
  await test.host.discover();
  expect(stateOf(test, 'visits')).toBe('unapproved');
  await expect(test.host.load('visits')).rejects.toMatchObject({ code: 'kernel.not_approved' });

  await test.host.approve('visits', shown(test, 'visits').hash!);
  expect(stateOf(test, 'visits')).toBe('waiting');
  expect(test.journal).toEqual([]);
  await test.host.load('visits');
  expect(stateOf(test, 'visits')).toBe('ready');
  expect(test.journal).toEqual(['start visits']);
});

test('an approval is for the files as they were shown', async () => {
  const test = await newHost();
  const folder = await writePackage(test.found, 'visits', { server: journaling('visits') });
  await run(test);
  const { hash } = shown(test, 'visits');
  await expect(test.host.approve('visits', '00')).rejects.toMatchObject({ code: 'kernel.changed_since_shown' });
  await test.host.approve('visits', hash!);

  await writeFile(join(folder, 'extra.js'), 'export {};');
  await test.host.load('visits');
  expect(stateOf(test, 'visits')).toBe('setAside');
  expect(test.about('visits')).toEqual(['discover kernel.not_approved', 'import kernel.changed_since_approval']);
  await test.host.discover();
  expect(stateOf(test, 'visits')).toBe('unapproved');
  expect(test.journal).toEqual([]);
});

test('approved files run at the next start; changed ones do not until approved again', async () => {
  const test = await newHost();
  const folder = await writePackage(test.found, 'visits', { server: journaling('visits') });
  await run(test);
  await test.host.approve('visits', shown(test, 'visits').hash!);
  const again = () => newHost({ states: test.states, folders: [{ path: test.found, trusted: false }] });
  const second = await again();
  await run(second);
  expect(second.journal).toEqual(['start visits']);

  await writeFile(join(folder, 'server.js'), `export default ${journaling('visits', 'version: 2')};`);
  const third = await again();
  await run(third);
  expect(third.journal).toEqual([]);
  expect(third.about('visits')).toEqual(['discover kernel.changed_since_approval']);
});

test('a running plugin whose files change keeps running and shows that it takes a restart', async () => {
  const test = await newHost();
  const folder = await writePackage(test.found, 'visits', { server: journaling('visits') });
  await run(test);
  await test.host.approve('visits', shown(test, 'visits').hash!);
  await test.host.load('visits');
  expect(shown(test, 'visits')).toMatchObject({ restartNeeded: false, approved: true });

  await writeFile(join(folder, 'more.js'), 'export {};');
  await test.host.discover();
  const changed = shown(test, 'visits');
  expect(changed).toMatchObject({ state: 'ready', restartNeeded: true, approved: false });
  await expect(test.host.load('visits')).rejects.toMatchObject({ code: 'kernel.restart_needed' });
  await test.host.approve('visits', changed.next!.hash!);
  expect(shown(test, 'visits')).toMatchObject({ state: 'ready', restartNeeded: true, approved: true });

  await rm(folder, { recursive: true });
  await test.host.discover();
  expect(shown(test, 'visits')).toMatchObject({ state: 'ready', restartNeeded: true });
});

test('a plugin is loaded after what it depends on', async () => {
  const test = await newHost();
  await run(test);
  await writePackage(test.found, 'mediation', { server: journaling('mediation') });
  await writePackage(test.found, 'visits', { dependsOn: { mediation: '*' }, server: journaling('visits') });
  await test.host.discover();
  for (const id of ['mediation', 'visits']) await test.host.approve(id, shown(test, id).hash!);
  await test.host.load('visits');
  expect(test.about('visits')).toContain('import kernel.dependency_not_running');
  await test.host.load('mediation');
  await test.host.load('visits');
  expect(test.journal).toEqual(['start mediation', 'start visits']);
});

test('what comes with the platform or is not in order is not approved', async () => {
  const test = await newHost();
  await writePackage(test.found, 'visits', { engine: '^9.0.0' });
  await run(test);
  await expect(test.host.approve('core', '')).rejects.toMatchObject({ code: 'kernel.needs_no_approval' });
  const { hash } = shown(test, 'visits');
  await expect(test.host.approve('visits', hash!)).rejects.toMatchObject({ code: 'kernel.plugin_refused' });
});

test('the hash covers names, contents and nothing else', async () => {
  const one = await writePackage(await newFolder(), 'a', { server: '{}' });
  const two = await writePackage(await newFolder(), 'a', { server: '{}' });
  expect(await hashFolder(one)).toBe(await hashFolder(two));
  expect(await hashFolder(one)).toMatch(/^[0-9a-f]{64}$/);
  await writeFile(join(two, 'locales', 'fr.json'), '');
  expect(await hashFolder(one)).not.toBe(await hashFolder(two));
});
