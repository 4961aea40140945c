import { dossier as contracts, type Moved } from '@lianxin/core/common';
import type { TestCaller } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

describe('a browser that listens', () => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost('sqlite');
  });
  afterAll(() => t.host.close());

  async function listen(by: TestCaller) {
    const end = new AbortController();
    const ctx = { ...by.ctx, signal: end.signal };
    const stream = (await t.host.api.call(contracts.changes.id, ctx, {})) as AsyncGenerator<Moved>;
    return { next: () => stream.next(), end: () => end.abort() };
  }

  test('is told which dossier moved to which seq, when its unit may see it', async () => {
    const [clerk, housing] = [t.county.as('clerk'), t.county.as('housing')];
    t.levers.units = [clerk.actor.unit];
    const [mine, theirs] = [await listen(clerk), await listen(housing)];
    const [heard, unheard] = [mine.next(), theirs.next()];
    const { dossier } = await open(clerk);
    expect(await heard).toEqual({ done: false, value: { dossier, seq: 2 } });
    theirs.end();
    expect(await unheard).toEqual({ done: true, value: undefined });
    mine.end();
  });

  test('that was slow is told only the last of several moves', async () => {
    const clerk = t.county.as('clerk');
    t.levers.units = [clerk.actor.unit];
    const stream = await listen(clerk);
    const first = stream.next();
    const { dossier, question } = await open(clerk);
    await first;
    for (const text of ['一', '二', '三']) await clerk.act(a.note, { dossier, about: question, input: { text } });
    await expect.poll(() => stream.next()).toEqual({ done: false, value: { dossier, seq: 5 } });
    stream.end();
  });

  test('hears nothing of sealed dossiers', async () => {
    const clerk = t.county.as('clerk');
    t.levers.units = [clerk.actor.unit];
    const stream = await listen(clerk);
    const heard = stream.next();
    await open(clerk, { for: [clerk.actor.person] });
    const { dossier } = await open(clerk);
    expect((await heard).value).toMatchObject({ dossier });
    stream.end();
  });
});
