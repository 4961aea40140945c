import { expect, test } from 'vitest';
import { journaling, newHost, type PackageOptions, run, stateOf, writePackage } from './packages.js';

const needs = (...ids: string[]) => ({ dependsOn: Object.fromEntries(ids.map((id) => [id, '*'])) });

test('plugins start in the order of their dependencies and stop in reverse', async () => {
  const test = await newHost();
  await writePackage(test.trusted, 'a', { ...needs('b'), server: journaling('a') });
  await writePackage(test.trusted, 'b', { ...needs('c'), server: journaling('b') });
  await writePackage(test.trusted, 'c', { server: journaling('c') });
  await run(test);
  expect(test.host.running().map((p) => p.id)).toEqual(['core', 'c', 'b', 'a']);
  await test.host.stop();
  await test.host.stop();
  expect(test.journal).toEqual(['start c', 'start b', 'start a', 'stop a', 'stop b', 'stop c']);
});

const throwing = 'throw new TypeError("broken");';
test.each<[string, PackageOptions, string]>([
  ['import', { server: '(() => { throw new TypeError("broken"); })()' }, 'failed_import'],
  ['import', { server: '{', files: {} }, 'failed_import'],
  ['import', { server: 'await new Promise(() => {})' }, 'too_slow'],
  ['import', { server: '{ id: "somebody-else" }' }, 'wrong_export'],
  ['services', { server: `{ id: 'a', services() { ${throwing} } }` }, 'failed_services'],
  [
    'build',
    {
      server: `{ id: 'a', services(s) { s.add({ id: 'a.S', kind: 'service' }, class { constructor() { ${throwing} } }, []); } }`,
    },
    'failed_build',
  ],
  [
    'build',
    {
      server: `{ id: 'a', services(s) { s.add({ id: 'a.S', kind: 'service' }, class {}, [{ id: 'x.Y', kind: 'service' }]); } }`,
    },
    'service_missing',
  ],
  ['start', { server: `{ id: 'a', start() { ${throwing} } }` }, 'failed_start'],
  ['start', { server: `{ id: 'a', start: () => new Promise(() => {}) }` }, 'too_slow'],
])(
  'one that fails in the phase %s is set aside with what depends on it, and the rest runs',
  async (phase, options, code) => {
    const test = await newHost({ patience: { step: 300 } });
    await writePackage(test.trusted, 'a', options);
    await writePackage(test.trusted, 'b', { ...needs('a'), server: journaling('b') });
    await writePackage(test.trusted, 'c', { server: journaling('c') });
    await run(test);
    expect(test.about('a')).toEqual([`${phase} kernel.${code}`]);
    expect(test.about('b')).toEqual([`${phase} kernel.dependency_set_aside`]);
    expect(['a', 'b', 'c'].map((id) => stateOf(test, id))).toEqual(['setAside', 'setAside', 'ready']);
    await test.host.stop();
    expect(test.journal).toEqual(['start c', 'stop c']);
  },
);

test('the notice carries what a plugin said while it was set up', async () => {
  const test = await newHost();
  await writePackage(test.trusted, 'a', { server: `{ id: 'a', start() { ${throwing} } }` });
  await run(test);
  expect(test.notices[0]).toMatchObject({
    params: { plugin: 'a', reason: 'TypeError: broken' },
    cause: expect.objectContaining({ message: 'broken' }),
  });
  expect(test.host.plugins().find((p) => p.id === 'a')?.notices).toHaveLength(1);
});

test('the application prepares each plugin before it starts, and sets aside the one it cannot prepare', async () => {
  const prepared: string[] = [];
  const test = await newHost({
    prepare: ({ id, manifest }) => {
      if (id === 'a') throw new Error('migration 3 failed');
      prepared.push(`${id}@${manifest.version}`);
    },
  });
  await writePackage(test.trusted, 'a', { server: journaling('a') });
  await writePackage(test.trusted, 'b', { version: '2.1.0', server: journaling('b') });
  await run(test);
  expect(prepared).toEqual(['core@1.0.0', 'b@2.1.0']);
  expect(test.about('a')).toEqual(['prepare kernel.failed_prepare']);
  expect(test.journal).toEqual(['start b']);
});

test('a plugin that fails to stop stops no other', async () => {
  const test = await newHost({ patience: { step: 300 } });
  await writePackage(test.trusted, 'a', { server: journaling('a') });
  await writePackage(test.trusted, 'b', { ...needs('a'), server: `{ id: 'b', stop() { ${throwing} } }` });
  await writePackage(test.trusted, 'c', { ...needs('b'), server: `{ id: 'c', stop: () => new Promise(() => {}) }` });
  await run(test);
  await test.host.stop();
  expect(test.journal).toEqual(['start a', 'stop a']);
  expect([test.about('b'), test.about('c')]).toEqual([['stop kernel.failed_stop'], ['stop kernel.too_slow']]);
});

test('a plugin that failed halfway through its start is stopped', async () => {
  const test = await newHost();
  const server = journaling('a').replace("'start a');", "'start a'); throw new Error('no port');");
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  await test.host.stop();
  expect(test.journal).toEqual(['start a', 'stop a']);
});

test('a built-in plugin that fails keeps the host from starting', async () => {
  const test = await newHost({}, { start: () => Promise.reject(new Error('no database')) });
  await expect(run(test)).rejects.toMatchObject({
    code: 'kernel.built_in_failed',
    params: { plugin: 'core', phase: 'start' },
  });
});

test('nothing can be added once a plugin’s list is closed', async () => {
  const test = await newHost();
  const server = `{
    id: 'a',
    services(s) { this.s = s; },
    start() { this.s.value({ id: 'a.Late', kind: 'service' }, 1); },
  }`;
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  expect(test.about('a')).toEqual(['start kernel.services_sealed']);
});

test('a list that goes on later is closed all the same', async () => {
  const test = await newHost();
  const server = `{
    id: 'a',
    async services(s) { await null; s.value({ id: 'a.Late', kind: 'service' }, 1); },
  }`;
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  expect(test.about('a')).toEqual(['services kernel.services_sealed']);
});

test('services that need each other are named as a chain', async () => {
  const test = await newHost();
  const add = (name: string, dep: string) =>
    `s.add({ id: 'a.${name}', kind: 'service' }, class {}, [{ id: 'a.${dep}', kind: 'service' }]);`;
  const server = `{ id: 'a', services(s) { ${add('One', 'Two')} ${add('Two', 'Three')} ${add('Three', 'One')} } }`;
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  expect(test.notices).toMatchObject([
    { code: 'kernel.service_cycle', params: { plugin: 'a', chain: 'a.One → a.Two → a.Three → a.One' } },
  ]);
});

test('a service belongs to whoever registered it first', async () => {
  const test = await newHost();
  const server = `{ id: 'a', services(s) { s.value({ id: 'core.Journal', kind: 'service' }, []); } }`;
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  expect(test.notices).toMatchObject([{ code: 'kernel.service_taken', params: { plugin: 'a', owner: 'core' } }]);
  expect(test.host.get({ id: 'core.Journal', kind: 'service' })).toBe(test.journal);
});

test('a service of a plugin that a county may switch off is not taken directly', async () => {
  const test = await newHost();
  await writePackage(test.trusted, 'a', {
    server: `{ id: 'a', services(s) { s.value({ id: 'a.S', kind: 'service' }, 1); } }`,
  });
  await writePackage(test.trusted, 'b', {
    ...needs('a'),
    server: `{ id: 'b', start(get) { get({ id: 'a.S', kind: 'service' }); } }`,
  });
  await run(test);
  expect(test.notices).toMatchObject([
    { code: 'kernel.use_from', params: { plugin: 'b', service: 'a.S', owner: 'a' } },
  ]);
});
