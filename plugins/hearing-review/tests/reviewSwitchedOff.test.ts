import { petitionActions as core, directoryContracts } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('a review whose plugin is switched off, on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Reviewing;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Reviewing(t, await t.county());
    await life.answered();
    await life.ready();
  });

  const off = (more: object) =>
    life.county
      .as('sysadmin')
      .call(directoryContracts.setPluginState, { plugin: 'hearing-review', on: false, ...more });

  test('runs to its end, and nothing new begins', async () => {
    await off({ open: 'windDown', reason: '改由市里统一办理' });
    await life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '事实清楚' });
    await life.do('decideProposal', 'review-head', { approved: true });
    await life.concluded();
    expect((await life.view()).review).toMatchObject({ phase: 'ended', outcome: 'upheld' });
  });

  test('goes to a named person with its clock and papers, who decides by hand', async () => {
    const { document } = (await life.view()).review;
    const person = life.person('review');
    await off({ open: 'handOver', to: person, reason: '改由专人办理' });
    expect((await life.view()).review).toMatchObject({ phase: 'ended', outcome: 'switched_off' });
    expect(await life.clock('review.decide', document, life.party)).toMatchObject({
      ...{ state: 'running', limit: { from: '2026-03-23', n: 30 } },
    });
    expect(await refusal(life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '清楚' }))).not.toBe('done');
    const decided = { parties: [life.party], outcome: 'upheld' as const, organ: '青禾县人民政府', reason: '维持' };
    const about = { dossier: life.dossier, about: document };
    await life.county
      .as('review')
      .act(core.recordReview, { ...about, input: { ...decided, files: [await life.file('review')] } });
    expect((await life.clock('review.decide', document, life.party))?.state).toBe('met');
  });
});
