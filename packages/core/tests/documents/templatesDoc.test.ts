import { readFileSync, writeFileSync } from 'node:fs';
import type { TemplateField } from '@lianxin/core/common';
import { corePapers, fieldRows } from '@lianxin/core/server';
import { expect, test } from 'vitest';
import zh from '../../locales/zh-CN.json' with { type: 'json' };

const FILE = new URL('../../../../docs/templates.md', import.meta.url);
const words = zh as Record<string, string>;
const BEGIN = '<!-- fields -->\n';

const named = (field: string) => ({ 'zh-CN': words[`paperFields.${field}`]!, en: '' });

const lines = (fields: readonly TemplateField[], depth = ''): string[] =>
  fields.flatMap(({ name, label, rows }) => [
    `${depth}- \`${rows ? `{#${name}}…{/${name}}` : `{${name}}`}\` ${label['zh-CN']}`,
    ...lines(rows ?? [], `${depth}  `),
  ]);

/** Every kind with its fields; those of every paper are listed once. */
function catalogue(): string {
  const all = corePapers.map((paper) => fieldRows(paper, named));
  const shared = all[0]!.filter(({ name }) => all.every((rows) => rows.some((row) => row.name === name)));
  const kinds = corePapers.map(({ id, mandatory }, i) => {
    const own = all[i]!.filter(({ name }) => !shared.some((row) => row.name === name));
    const must = mandatory.map((name) => `\`${name}\``).join('、');
    return [
      `### ${words[`codes.documentKind.${id}`]}（\`${id}\`）`,
      '',
      `必须写明：${must}。`,
      '',
      ...lines(own),
      '',
    ].join('\n');
  });
  return ['### 各种文书都有的项目', '', ...lines(shared), '', ...kinds].join('\n');
}

test('docs/templates.md lists the fields of every kind (REFRESH_DOCS=1 writes it anew)', () => {
  const text = readFileSync(FILE, 'utf8');
  const at = text.indexOf(BEGIN) + BEGIN.length;
  const fresh = `${text.slice(0, at)}\n${catalogue().trimEnd()}\n`;
  if (process.env.REFRESH_DOCS) writeFileSync(FILE, fresh);
  expect(readFileSync(FILE, 'utf8')).toBe(fresh);
});
