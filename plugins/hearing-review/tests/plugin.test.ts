import { directoryContracts } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost } from '@lianxin/sdk/testing';
import { describe, expect, test } from 'vitest';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('the plugin on $name', ({ dialect }) => {
  test('starts, and a county switches it on', async () => {
    const host = await createTestHost({ database: dialect, plugins: [PLUGIN] });
    try {
      const county = await host.county();
      const plugins = await county.as('sysadmin').call(directoryContracts.plugins, {});
      expect(plugins).toContainEqual(expect.objectContaining({ id: 'hearing-review', state: 'on' }));
    } finally {
      await host.close();
    }
  });
});
