import { DocxDocuments } from '@lianxin/core/server';
import { expect, test } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import zh from '../../locales/zh-CN.json' with { type: 'json' };
import { fieldsOf, own } from './ownTemplate.js';
import { readDocx, textIn } from './readDocx.js';
import { KINDS, paperOf, titles } from './sheets.js';

const documents = new DocxDocuments(titles);

test.each(KINDS)('the template of %s that ships passes what an office’s own must pass', async (kind) => {
  const template = await documents.shipped(paperOf(kind), '青原县信访局');
  expect((await readDocx(template)).text).toContain('{on}');
  const { text } = await readDocx(await documents.tryTemplate(paperOf(kind), template));
  expect(text).not.toMatch(/[{}]/);
});

test('every field has a name in both languages', () => {
  for (const name of new Set(KINDS.flatMap(fieldsOf)))
    for (const words of [zh, en] as Record<string, string>[]) expect(words[`paperFields.${name}`], name).toBeTruthy();
});

test('an office’s own template: a text of several lines becomes paragraphs, a line of which nothing is left is dropped', async () => {
  const template = await own('handling_opinion', ['第{number}号', '{from}']);
  const sheet = { ...paperOf('handling_opinion').sample, facts: '甲\n乙' };
  const { from: _, ...direct } = sheet;
  const { parts } = await readDocx(await documents.render(paperOf('handling_opinion'), direct, template));
  const lines = parts['word/document.xml']!.split('</w:p>').map(textIn);
  expect(lines).toContain('甲');
  expect(lines).toContain('乙');
  expect(lines.filter((line) => line === '')).toHaveLength(1); // what follows the last
});

test.each([
  ['an unknown field', ['{respondent}'], 'core.template_unknown_field', { fields: '{respondent}' }],
  ['a field of a row outside its list', ['{answer}'], 'core.template_unknown_field', { fields: '{answer}' }],
  ['raw XML', ['{@facts}'], 'core.template_unknown_field', { fields: '{facts}' }],
  ['a brace that is not closed', ['{facts'], 'core.template_braces', {}],
  ['a list that is not ended', ['{#items}{answer}'], 'core.template_braces', {}],
  ['a waiver', ['收到本意见书后，您承诺不再信访。'], 'core.waives_petition', { clause: '承诺不再信访' }],
])('%s in a template is refused by name', async (_, lines, code, params) => {
  const template = await own('handling_opinion', lines);
  await expect(documents.tryTemplate(paperOf('handling_opinion'), template)).rejects.toMatchObject({ code, params });
});

test('INV-13 a template of the opinion without request, facts, opinion, basis or remedy is refused', async () => {
  for (const field of ['request', 'facts', 'opinion', 'basis', 'remedy', 'items'])
    await expect(
      documents.tryTemplate(paperOf('handling_opinion'), await own('handling_opinion', [], field)),
    ).rejects.toMatchObject({ code: 'core.template_missing_field' });
});

test('what is no plain Word file is refused: broken, macros, links, entities, a bomb', async () => {
  const shipped = await documents.shipped(paperOf('receipt'), '青原县信访局');
  const refusal = (content: Uint8Array) =>
    documents.tryTemplate(paperOf('receipt'), content).then(
      () => '',
      (e) => e.code,
    );
  const JSZip = (await import('jszip')).default;
  const changed = async (name: string, content: string) =>
    (await JSZip.loadAsync(shipped)).file(name, content).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  expect(await refusal(Buffer.from('no zip at all'))).toBe('core.template_no_docx');
  expect(await refusal(shipped.subarray(0, shipped.length - 200))).toBe('core.template_no_docx');
  expect(await refusal(await changed('word/vbaProject.bin', 'x'))).toBe('core.template_macros');
  expect(await refusal(await changed('word/embeddings/a.xlsx', 'x'))).toBe('core.template_macros');
  const link =
    '<Relationships><Relationship Id="r" Target="https://example.org" TargetMode="External"/></Relationships>';
  expect(await refusal(await changed('word/_rels/settings.xml.rels', link))).toBe('core.template_links');
  expect(await refusal(await changed('word/settings.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toBe(
    'core.template_no_docx',
  );
  expect(await refusal(await changed('word/media/a.xml', ' '.repeat(40 << 20)))).toBe('core.template_too_large');
});
