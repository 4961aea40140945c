import { DomainError, newId } from '@lianxin/base';
import { blocker, petitionActions as petition } from '@lianxin/core/common';
import { CloseGuard, definePlugin } from '@lianxin/core/server';
import { createTestHost, type PluginInTest, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the guard of this plugin does when it is asked. */
let answer: () => ReturnType<CloseGuard['blockers']>;
const guarding: PluginInTest = {
  manifest: {},
  plugin: definePlugin({ id: 'guarding', services: (s) => s.value(CloseGuard, { blockers: () => answer() }) }),
};

let t: TestHost;
let county: TestCounty;
beforeAll(async () => {
  t = await createTestHost({ plugins: [guarding] });
  county = await t.county();
});
afterAll(() => t.close());

/** The code with which closing a case that is done is refused. */
async function closing(): Promise<string> {
  const [dossier, demand] = [newId(), newId()];
  const demands = [{ id: demand, text: '修路灯', kind: 'suggestion' as const }];
  const input = { filing: newId(), channel: 'letter' as const, subject: '路灯', parties: [], demands };
  await county.as('clerk').act(petition.register, { dossier, input });
  await county.as('clerk').act(petition.recordDeath, { dossier, about: demand, input: { note: '已去世' } });
  const closed = county.as('chief').act(petition.close, { dossier, input: {} });
  return closed.then(
    () => 'closed',
    (error: DomainError) => error.code,
  );
}

test('a case is closed when no guard has anything against it', async () => {
  answer = () => [];
  expect(await closing()).toBe('closed');
});

test('a guard gives its own reason', async () => {
  answer = () => [blocker('guarding.not_yet')];
  expect(await closing()).toBe('guarding.not_yet');
});

test('what a guard throws as a refusal is a reason too', async () => {
  answer = () => Promise.reject(new DomainError('blocked', 'guarding.refused'));
  expect(await closing()).toBe('guarding.refused');
});

test('a guard that cannot answer blocks, until the county switches its plugin off', async () => {
  answer = () => {
    throw new Error('broken');
  };
  expect(await closing()).toBe('core.guard_silent');
  for (let i = 0; i < 3; i++) await closing(); // set aside by now: still nobody can tell
  expect(t.host.missingIn(county.id)).toEqual(['guarding']);
  expect(await closing()).toBe('core.guard_silent');
  await county.switch('guarding', 'off');
  expect(await closing()).toBe('closed');
});
