import { limitOn, type RulePack, regs2022, ruleOn, rulePackOn, SETTINGS } from '@lianxin/core/common';
import { corePapers } from '@lianxin/core/server';
import { expect, test } from 'vitest';

test.each(Object.entries(regs2022.limits))(
  '%s: what the county may set stays within what the law gives',
  (_, limit) => {
    if (!('setting' in limit)) return expect(limit.whose).toBeDefined();
    const setting = SETTINGS.find(({ key }) => key === limit.setting);
    expect(setting).toMatchObject({ default: limit.n, whose: limit.whose });
    // Where the Regulations give the figure, the setting names the article; `D` is the county's own to decide.
    expect(setting?.article).toBe(limit.article === 'D' ? undefined : `regs2022-${limit.article}`);
  },
);

test('INV-40 an amended law counts from the day it is in force; what began before keeps the law it began under', () => {
  const amended: RulePack<keyof typeof regs2022.limits> = {
    ...regs2022,
    v: 2,
    inForce: '2027-01-01',
    limits: { ...regs2022.limits, 'unit.handle': { ...regs2022.limits['unit.handle'], n: 45 } },
  };
  const packs = [regs2022, amended];
  expect(rulePackOn('2026-12-31', packs).limits['unit.handle'].n).toBe(60);
  expect(rulePackOn('2027-01-01', packs).limits['unit.handle'].n).toBe(45);
  // Taken over from before the Regulations: counted by the first law the core knows.
  expect(rulePackOn('2021-06-01', packs).v).toBe(1);
});

test('a rule stands in an entry by pack, version and article', () => {
  expect(ruleOn('unit.handle', '2026-03-02')).toBe('regs2022@1:34');
  expect(limitOn('review.request', '2026-03-02')).toMatchObject({ n: 30, whose: 'petitioner', article: '35' });
});

test('only the sixth branch leads to a review (arts 31, 35); a paper that ends a demand is owed to persons', () => {
  const reviewed = Object.entries(regs2022.branches).filter(([, { reviewed }]) => reviewed);
  expect(reviewed.map(([branch]) => branch)).toEqual(['b6_petition']);
  for (const { id, ends, served, numbered } of corePapers)
    if (ends) expect([id, served, numbered]).toEqual([id, true, true]);
});
