import { LIMITS } from '@lianxin/plugin-hearing-review/common';
import { clockId } from '@lianxin/sdk/common';
import { all, Check } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('a hearing on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  test('is lived through from the application to the report', async () => {
    const life = await HearingLife.accepted(t);
    await life.reported();
    const hearing = await life.state();
    expect(hearing).toMatchObject({
      ...{ phase: 'ended', outcome: 'reported', openness: 'public' },
      conclusion: { conclusion: 'supported', yes: 4, no: 1, abstained: 0, announced: true },
    });
    expect(hearing.conclusion!.dissents).toHaveLength(1);
    const { clocks } = await life.open();
    const stateOf = (key: string) => clocks.get(clockId(key, life.hearing))?.state;
    expect([LIMITS.decide, LIMITS.hold, LIMITS.notice, LIMITS.report].map(stateOf)).toEqual([
      'met',
      'met',
      'met',
      'running',
    ]);
    await life.serve();
    expect((await life.clock(LIMITS.report, life.hearing))?.state).toBe('met');
    expect(t.unexpected).toEqual([]);
    for (const { value } of t.host.get(all(Check)).everywhere())
      expect((await value.run()).problems, value.id).toEqual([]);
  });
});
