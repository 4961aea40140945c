import { expect, test } from 'vitest';
import { publicNames } from './support/publicSurface.js';
import { Workspace } from './support/Workspace.js';

const workspace = new Workspace();
const ENTRIES = ['common', 'server', 'client', 'testing', 'vite'];

test('what a plugin may import is written down, and a change of it is seen in review (vitest -u writes it anew)', async () => {
  const parts = ENTRIES.map((entry) => {
    const names = publicNames(workspace, `packages/sdk/${entry}/index.ts`);
    expect(names.length, entry).toBeGreaterThan(0);
    return [`## @lianxin/sdk/${entry}\n`, ...names.map(({ name, says }) => `- \`${name}\`${says && ` ${says}`}`)].join(
      '\n',
    );
  });
  const page = ['# What a plugin may import', 'Written by `tests/sdkApi.test.ts` from the sources.', ...parts];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../packages/sdk/api.md');
});
