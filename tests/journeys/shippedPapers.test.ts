import { buffer } from 'node:stream/consumers';
import { templateContracts } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import { createTestHost } from '@lianxin/testing';
import { expect, test } from 'vitest';

const pathOf = (plugin: string) => new URL(`../../plugins/${plugin}`, import.meta.url).pathname;

test.each([
  ['mediation', 15],
  ['hearing-review', 9],
])(
  'every paper of %s is listed under its name, and its template passes what an office’s own must pass',
  async (plugin, papers) => {
    const host = await createTestHost({ plugins: [pathOf(plugin)] });
    try {
      const chief = (await host.county()).as('chief');
      const all = await chief.call(templateContracts.templates, {});
      const own = all.filter(({ kind }) => kind.startsWith(`${plugin}.`));
      expect(own).toHaveLength(papers);
      for (const { kind, title, fields } of own) {
        for (const label of [title, ...fields.map((field) => field.label)])
          for (const words of [label['zh-CN'], label.en]) expect(words, kind).not.toMatch(/^(paperFields|codes)\./);
        const { file } = await chief.call(templateContracts.shippedTemplate, { kind });
        const { content } = await host.host.get(Files).open(chief.actor, file);
        const from = { name: '模板.docx', county: chief.actor.county, by: chief.actor.person };
        const kept = await host.host.get(Files).keep(await buffer(content), from);
        expect(await chief.call(templateContracts.addTemplate, { kind, file: kept.id }), kind).toBeDefined();
      }
    } finally {
      await host.close();
    }
  },
);
