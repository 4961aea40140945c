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

  // In the days after the two long holidays a notice of ten working days takes longest.
  test.each(['2026-03-02', '2026-10-12'])('fill the desks, founded on %s', async (today) => {
    t.time.set(today);
    const county = await t.county({ ...demoCounty, since: '2020-01-01' });
    const stage = await demoStage(t.api, (dep) => t.host.get(dep), county.id);
    const refused: string[] = [];
    const told = await seedDemo(stage, undefined, [], ({ code }) => refused.push(code));
    expect({ told, refused }).toEqual({ told: stage.stories.length, refused: [] });

    const onToday = { from: today, to: today };
    const asked = (account: string, path: string, input: object) =>
      t.api.call(path, { actor: county.as(account).actor, now: t.time.now(), today }, input);
    expect(await asked('mediator', 'mediation.sessions', onToday)).toMatchObject([{ mine: true, phase: 'running' }]);
    expect(await asked('housing', 'hearing-review.hearings', { ...onToday, limit: 10 })).toMatchObject({
      rows: [{ mine: true, phase: 'in_session' }],
    });
  });
});
