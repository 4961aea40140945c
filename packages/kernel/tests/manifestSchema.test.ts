import { readFile, writeFile } from 'node:fs/promises';
import { Manifest } from '@lianxin/kernel/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const FILE = new URL('../manifest.schema.json', import.meta.url);
const REFRESH =
  'manifest.schema.json is out of date: REFRESH_SCHEMA=1 vitest run packages/kernel/tests/manifestSchema.test.ts';

test('the published JSON Schema of the manifest is the one the host checks with', async () => {
  const schema = { title: 'package.json of a Lianxin plugin', ...z.toJSONSchema(Manifest, { io: 'input' }) };
  if (process.env.REFRESH_SCHEMA) await writeFile(FILE, `${JSON.stringify(schema, undefined, 2)}\n`);
  expect(JSON.parse(await readFile(FILE, 'utf8')), REFRESH).toEqual(JSON.parse(JSON.stringify(schema)));
});
