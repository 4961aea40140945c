import { directory, isWithin, SETTINGS } from '@lianxin/core/common';
import { Settings } from '@lianxin/core/server';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const yearly = {
  manifest: {
    dependsOn: { core: '^1.0.0' },
    contributes: {
      settings: {
        type: 'object',
        properties: {
          reviewDays: {
            title: '%title%',
            type: 'integer',
            default: 30,
            minimum: 1,
            maximum: 30,
            article: 'regs2022-35',
          },
          room: { title: '%title%', type: 'string', default: '一号', maxLength: 10 },
        },
      },
    },
  },
  texts: { title: '期限' },
  plugin: { id: 'yearly' },
};

describe.each(['sqlite', 'pg'] as const)('Settings, on %s', (database) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [yearly] });
  });
  afterAll(() => host.close());

  const value = (county: string, key: string, on = host.time.today) => host.host.get(Settings).get(county, key, on);

  test('count from their day on and leave the days before as they were', async () => {
    const county = await host.county();
    const set = (from: string, days: number) =>
      county.as('sysadmin').call(directory.setSetting, { key: 'clock.handleDays', value: days, from });
    await set('2027-04-01', 30);
    await set('2027-01-01', 45);
    expect(value(county.id, 'clock.handleDays', '2026-12-31')).toBe(60);
    expect(value(county.id, 'clock.handleDays', '2027-03-31')).toBe(45);
    expect(value(county.id, 'clock.handleDays', '2027-04-01')).toBe(30);
    const rows = await county.as('sysadmin').call(directory.settings, null);
    expect(rows.find(({ key }) => key === 'clock.handleDays')).toMatchObject({
      value: 60,
      upcoming: [
        { from: '2027-01-01', value: 45 },
        { from: '2027-04-01', value: 30 },
      ],
      article: 'regs2022-34',
    });
  });

  test('are kept over a restart, and by county', async () => {
    const [ours, theirs] = [await host.county(), await host.county()];
    await ours.as('sysadmin').call(directory.setSetting, { key: 'sort.byClerk', value: true });
    host = await host.restart();
    expect(value(ours.id, 'sort.byClerk')).toBe(true);
    expect(value(theirs.id, 'sort.byClerk')).toBe(false);
  });

  test.each<[string, unknown, string, object]>([
    ['clock.handleDays', 61, 'core.setting_beyond_law_max', { article: 'regs2022-34', limit: 60 }],
    ['clock.officeSortDays', 16, 'core.setting_beyond_law_max', { article: 'regs2022-22', limit: 15 }],
    ['clock.unitInformDays', 16, 'core.setting_beyond_law_max', { article: 'regs2022-23', limit: 15 }],
    ['clock.objectionWorkdays', 6, 'core.setting_beyond_law_exact', { article: 'regs2022-23', limit: 5 }],
    ['clock.objectionWorkdays', 4, 'core.setting_beyond_law_exact', { article: 'regs2022-23', limit: 5 }],
    ['clock.handleExtendMax', 31, 'core.setting_beyond_law_max', { article: 'regs2022-34', limit: 30 }],
    ['visit.maxRepresentatives', 6, 'core.setting_beyond_law_max', { article: 'regs2022-20', limit: 5 }],
    ['window.reviewDays', 31, 'core.setting_beyond_law_exact', { article: 'regs2022-35', limit: 30 }],
    ['window.reviewDays', 29, 'core.setting_beyond_law_exact', { article: 'regs2022-35', limit: 30 }],
    ['window.reexaminationDays', 15, 'core.setting_beyond_law_exact', { article: 'regs2022-36', limit: 30 }],
    ['yearly.reviewDays', 31, 'core.setting_beyond_law_max', { article: 'regs2022-35', limit: 30 }],
    ['clock.handleDays', 0, 'core.setting_invalid', {}],
    ['clock.handleDays', '30', 'core.setting_invalid', {}],
    ['yearly.room', 'x'.repeat(11), 'core.setting_invalid', {}],
    ['clock.nothing', 1, 'core.no_setting', {}],
  ])('%s = %j is refused with the reason', async (key, wanted, code, params) => {
    const county = await host.county();
    const refused = county.as('sysadmin').call(directory.setSetting, { key, value: wanted });
    await expect(refused).rejects.toMatchObject({ code, params });
  });

  test('cannot begin in the past', async () => {
    const county = await host.county();
    const change = { key: 'clock.handleDays', value: 30, from: '2026-03-01' };
    host.time.set('2026-03-02');
    const refused = county.as('sysadmin').call(directory.setSetting, change);
    await expect(refused).rejects.toMatchObject({ code: 'core.setting_in_past' });
  });

  test('of security belong to the security administrator, those of work to the system administrator', async () => {
    const county = await host.county();
    const set = (username: string, key: string) =>
      county.as(username).call(directory.setSetting, { key, value: SETTINGS.find((s) => s.key === key)!.default });
    await expect(set('secadmin', 'security.idleMinutes')).resolves.toBeNull();
    await expect(set('sysadmin', 'security.idleMinutes')).rejects.toMatchObject({ code: 'api.no_permission' });
    await expect(set('secadmin', 'clock.handleDays')).rejects.toMatchObject({ code: 'api.no_permission' });
    await expect(set('chief', 'clock.handleDays')).rejects.toMatchObject({ code: 'api.no_permission' });
  });
});

test.each(SETTINGS)('the default of $key is lawful', ({ default: value, schema, bound }) => {
  expect(schema.safeParse(value).success).toBe(true);
  if (bound) expect(isWithin(value as number, bound)).toBe(true);
});

test("an organ's duty can only become shorter, a petitioner's time never", () => {
  const bounds = (whose: 'organ' | 'petitioner') =>
    SETTINGS.filter((s) => s.whose === whose && s.article).map(({ bound }) => Object.keys(bound ?? {})[0]);
  expect(new Set(bounds('organ'))).toEqual(new Set(['max', 'exact']));
  for (const bound of bounds('petitioner')) expect(['exact', 'min']).toContain(bound);
});
