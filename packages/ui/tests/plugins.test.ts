import { addressOf, entriesOf, navigationOf, type ShellPlugin } from '@lianxin/ui/common';
import { expect, test } from 'vitest';

const name = { 'zh-CN': '', en: '' };
const page = (id: string, permission: string, order: number) => ({ id, page: 'P', permission, label: name, order });
const plugins: ShellPlugin[] = [
  {
    id: 'mediation',
    displayName: name,
    navigation: [page('mediation.desk', 'mediation.read', 30)],
    slots: [
      { slot: 'case.panels', component: 'Panel', when: { kind: ['appeal_request'] }, order: 20 },
      { slot: 'case.panels', component: 'Secret', permission: 'mediation.sign' },
    ],
  },
  {
    id: 'core',
    displayName: name,
    navigation: [page('core.work', 'core.read', 10), page('core.audit', 'core.audit.read', 840)],
    slots: [{ slot: 'case.panels', component: 'First', order: 10 }],
  },
];

const shown = (context: Record<string, string[]>, permissions: string[] = []) =>
  entriesOf(plugins, 'case.panels', context, new Set(permissions)).map(({ entry }) => entry.component);

test('a slot shows what belongs to the thing shown, in order, and to the post that looks', () => {
  expect(shown({ kind: ['suggestion', 'appeal_request'] })).toEqual(['First', 'Panel']);
  expect(shown({ kind: ['suggestion'] })).toEqual(['First']);
  expect(shown({})).toEqual(['First']);
  expect(shown({}, ['mediation.sign'])).toEqual(['First', 'Secret']);
});

test('the navigation has the pages a post may open, in one order across plugins', () => {
  const ids = navigationOf(plugins, new Set(['core.read', 'mediation.read'])).map(({ entry }) => entry.id);
  expect(ids).toEqual(['core.work', 'mediation.desk']);
});

test('pages of core stand at the top, those of a plugin below its id', () => {
  expect(addressOf('core', 'core.work')).toBe('/work');
  expect(addressOf('mediation', 'mediation.desk')).toBe('/p/mediation/desk');
});
