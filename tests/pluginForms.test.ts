import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Action } from '@lianxin/core/common';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeKey, type Field, formOf, labelKeys, namespacesOf } from '../packages/ui/dist/common/index.js';
import { pluginsInRepository } from './support/plugins.js';
import { root } from './support/root.js';
import { LANGUAGES, type Language } from './support/sentences.js';

let host: TestHost;
beforeAll(async () => {
  host = await createTestHost({ plugins: pluginsInRepository() });
});
afterAll(() => host.close());

const FOLDERS = [...['core', 'ui'].map((name) => join(root, 'packages', name)), ...pluginsInRepository()];
const wordsIn = (language: Language) =>
  new Map(
    FOLDERS.map((folder) => {
      const text = readFileSync(join(folder, 'locales', `${language}.json`), 'utf8');
      return [basename(folder), JSON.parse(text) as Record<string, string>] as const;
    }),
  );

/** The fields a form shows; one with a control of its own names what stands in it itself. */
const shown = (field: Field): readonly Field[] => [
  ...(field.path && field.type !== 'id' ? [field] : []),
  ...(field.widget || field.type !== 'group' ? [] : field.fields.flatMap(shown)),
  ...(field.widget || field.type !== 'list' ? [] : shown(field.item)),
];

const pluginActions = () =>
  [...host.api.procedures.values()].flatMap(({ contract }) =>
    contract.kind === 'action' && !contract.id.startsWith('core.') ? [contract as unknown as Action] : [],
  );

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);
  const has = (owner: string) => (key: string) => {
    const found = namespacesOf(key, owner, (name) => words.has(name));
    return found.namespaces.some((name) => found.key in (words.get(name) ?? {}));
  };

  test('every action of a plugin, every field it asks for and every code it offers has a name', () => {
    expect(pluginActions().length).toBeGreaterThan(50);
    const nameless = pluginActions().flatMap(({ id, form }) => {
      const isNamed = has(id.slice(0, id.indexOf('.')));
      const fields = shown(formOf(form).group);
      const rows = fields.filter((field) => field.type === 'list' && !field.widget);
      return [
        ...(isNamed(`actions.${id}`) ? [] : [id]),
        ...fields.filter((f) => !labelKeys(id, f.path).some(isNamed)).map((f) => `${id} ${f.path}`),
        ...rows.filter((f) => !labelKeys(id, f.path, '.add').some(isNamed)).map((f) => `${id} ${f.path}.add`),
        ...fields.flatMap((f) =>
          f.type === 'choice' || f.type === 'choices'
            ? f.options.map((each) => codeKey(f.codes, each)).filter((key) => !isNamed(key))
            : [],
        ),
      ];
    });
    expect(nameless).toEqual([]);
  });
});

test('what one language says of a plugin the other says too', () => {
  const [zh, en] = LANGUAGES.map(wordsIn);
  for (const [owner, words] of zh!)
    expect(Object.keys(en!.get(owner)!).sort(), owner).toEqual(Object.keys(words).sort());
});
