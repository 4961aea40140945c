import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTexts, errorText, type Language, labelKeys, type Sentences, translate } from '@lianxin/ui';
import { beforeAll, expect, test } from 'vitest';

const PACKAGES = ['api', 'kernel', 'ui'];
const OWN: Record<string, Record<Language, Sentences>> = {
  roads: {
    'zh-CN': { 'actions.roads.mend': '修路', 'fields.roads.mend.length': '长度', 'errors.roads.closed': '{{of}}' },
    en: { 'actions.roads.mend': 'Mend', 'fields.roads.mend.length': 'Length', 'errors.roads.closed': '{{of}}' },
  },
};

const load = async (namespace: string, language: Language): Promise<Sentences> =>
  OWN[namespace]?.[language] ??
  JSON.parse(readFileSync(join(import.meta.dirname, `../../${namespace}/locales/${language}.json`), 'utf8'));

let texts: Awaited<ReturnType<typeof createTexts>>;
beforeAll(async () => {
  texts = await createTexts(load, 'zh-CN', [...PACKAGES, 'roads']);
});

test('a key that names its owner is found in that owner’s file, whoever asks', () => {
  expect(translate(texts, 'shell')('actions.roads.mend')).toBe('修路');
  expect(translate(texts, 'shell')('ui:form.submit')).toBe('提交');
});

test('a component finds its own sentences first, then those of the platform', () => {
  expect(translate(texts, 'ui')('form.submit')).toBe('提交');
  expect(translate(texts, 'roads')('form.submit')).toBe('提交');
});

test('of several keys the first that has a sentence counts; without any the last is shown as it is', () => {
  const t = translate(texts, 'roads');
  expect(t(labelKeys('roads.mend', 'length'))).toBe('长度');
  expect(t(labelKeys('roads.mend', 'site.on'))).toBe('办理日期');
  expect(t(['nothing.here', 'nor.here'])).toBe('nor.here');
});

test('an error without a sentence says its code, and lists read as the language reads them', () => {
  const t = translate(texts, 'roads');
  expect(errorText(t, { code: 'roads.none', params: {} })).toContain('roads.none');
  expect(errorText(t, { code: 'roads.closed', params: { of: ['一', '二'] } })).toBe('一、二');
});

test('the other language takes over everywhere, and what the server says in both is answered in it', async () => {
  await texts.changeLanguage('en');
  const t = translate(texts, 'roads');
  expect(t('actions.roads.mend')).toBe('Mend');
  expect(t({ 'zh-CN': '访调对接', en: 'Mediation' })).toBe('Mediation');
  await texts.changeLanguage('zh-CN');
});
