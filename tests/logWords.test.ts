import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EntryType } from '@lianxin/core/common';
import { createTestHost } from '@lianxin/testing';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { codeKeys, fieldKeys, isSaid } from '../packages/core/client/petition/case/logWords.js';
import { root } from './support/root.js';

type Sentences = Readonly<Record<string, string>>;

const plugins = globSync('plugins/*/package.json', { cwd: root }).map((file) => dirname(join(root, file)));
let entries: readonly EntryType[];

beforeAll(async () => {
  const { host, close } = await createTestHost({ database: 'sqlite', plugins });
  entries = host
    .all(EntryType)
    .in('qing')
    .map(({ value }) => value);
  await close();
});

/** The locale files by the name of their owner, as the log page finds them. */
const textsIn = (language: string): Readonly<Record<string, Sentences>> => {
  const owners = [...['core', 'ui'].map((name) => join(root, 'packages', name)), ...plugins];
  return Object.fromEntries(
    owners.map((folder) => {
      const text = readFileSync(join(folder, 'locales', `${language}.json`), 'utf8');
      return [folder.split(/[/\\]/).at(-1)!, JSON.parse(text)];
    }),
  );
};

/** `owner:key`, or a key of core. */
function isWritten(texts: Readonly<Record<string, Sentences>>, key: string): boolean {
  const at = key.indexOf(':');
  return at < 0 ? key in { ...texts.core, ...texts.ui } : key.slice(at + 1) in (texts[key.slice(0, at)] ?? {});
}

/** The codes a field may hold, where they are a closed list. */
function codesOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional) return codesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return codesOf(schema.element as z.ZodType);
  return schema instanceof z.ZodEnum ? (schema.options as string[]) : [];
}

const saidBy = (some: readonly EntryType[]) =>
  some.flatMap(({ id, data }) =>
    Object.entries((data as unknown as z.ZodObject).shape)
      .filter(([field]) => isSaid(id, field))
      .map(([field, schema]) => ({ id, field, codes: codesOf(schema as z.ZodType) })),
  );

test.each(['zh-CN', 'en'])(
  'every entry of a log, each of its fields and each of its codes has a name in %s',
  (language) => {
    const texts = textsIn(language);
    const said = saidBy(entries);
    const nameless = (keys: readonly string[]) => !keys.some((key) => isWritten(texts, key));
    expect(said.length).toBeGreaterThan(400);
    expect({
      entries: entries.filter(({ id }) => nameless([`${id.split('.')[0]}:entries.${id}`])).map(({ id }) => id),
      fields: said.filter(({ id, field }) => nameless(fieldKeys(id, field))).map(({ id, field }) => `${id}.${field}`),
      // What is looked for last is the code itself.
      codes: said.flatMap(({ id, field, codes }) =>
        codes
          .filter((code) => nameless(codeKeys(id, field, code).slice(0, -1)))
          .map((code) => `${id}.${field}: ${code}`),
      ),
    }).toEqual({ entries: [], fields: [], codes: [] });
  },
);
