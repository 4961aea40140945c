import { ClientLoader, defineClient } from '@lianxin/ui';
import { expect, test } from 'vitest';

test('a browser half is fetched once, and again only when somebody asks to try again', async () => {
  const asked: string[] = [];
  let down = true;
  const loader = new ClientLoader([defineClient({ id: 'core' })], async (url) => {
    asked.push(url);
    if (down) throw new Error('not there');
    return { default: defineClient({ id: 'mediation' }) };
  });
  await expect(loader.load('mediation', '/m.js')).rejects.toThrow('not there');
  await expect(loader.load('mediation', '/m.js')).rejects.toThrow('not there');
  expect(asked).toEqual(['/m.js']);
  down = false;
  loader.retry('mediation');
  await expect(loader.load('mediation', '/m.js')).resolves.toEqual({ id: 'mediation' });
  expect(asked).toEqual(['/m.js', '/m.js?attempt=1']);
  await expect(loader.load('core', undefined)).resolves.toEqual({ id: 'core' });
});

test('a module that is not the plugin it was fetched for is refused', async () => {
  const loader = new ClientLoader([], async () => ({ default: { id: 'other' } }));
  await expect(loader.load('mediation', '/m.js')).rejects.toThrow("defineClient({ id: 'mediation' })");
});
