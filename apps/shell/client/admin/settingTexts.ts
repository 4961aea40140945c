import type { Bound, SettingRow } from '@lianxin/core/common';
import { codeKey, type Translate } from '@lianxin/ui';

/** A value of a setting as one reads it; one of a list of codes by its name. */
export function valueText(value: unknown, { schema }: Pick<SettingRow, 'schema'>, t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof schema.codes === 'string') return t(codeKey(schema.codes, String(value)));
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

/** How far a county may move it. */
export function boundText(bound: Bound, t: Translate): string {
  if ('max' in bound) return t('settings.max', { number: bound.max });
  if ('min' in bound) return t('settings.min', { number: bound.min });
  return t('settings.exact', { number: bound.exact });
}

/** The provision behind a bound, by the name of its law. */
export const articleText = (article: string, t: Translate): string => t([`core:articles.${article}`, article]);
