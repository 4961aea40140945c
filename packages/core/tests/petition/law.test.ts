import { regs2022, SETTINGS } from '@lianxin/core/common';
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
