import { demoCounty, demoStage, seedDemo } from '@lianxin/core/server';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pluginsInRepository } from '../support/plugins.js';

describe('the stories of plugins in the demo county', () => {
  let t: TestHost;
  beforeAll(async () => {
    t = await createTestHost({ database: 'sqlite', plugins: pluginsInRepository() });
  });
  afterAll(() => t.close());

  test.each(['2026-03-02', '2026-10-12'])(
    'are lived through whatever day the county is founded on: %s',
    async (today) => {
      t.time.set(today);
      const county = await t.county({ ...demoCounty, since: '2020-01-01' });
      const stage = await demoStage(t.api, (dep) => t.host.get(dep), county.id);
      expect(await seedDemo(stage, undefined, [])).toBe(stage.stories.length);
    },
  );
});
