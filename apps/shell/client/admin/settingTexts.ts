import type { Bound } from '@lianxin/core/common';
import { codeKey, type JsonSchema, type Translate } from '@lianxin/ui';

interface Described {
  readonly schema: JsonSchema;
  readonly key: string;
}

/** A value of a setting as one reads it: codes by their names, a table row by row. */
export function valueText(value: unknown, { schema, key }: Described, t: Translate): string {
  if (Array.isArray(value)) {
    const each = (row: unknown) =>
      typeof row === 'object' ? rowText(row as Row, key, t) : valueText(row, { schema: schema.items ?? {}, key }, t);
    return value.length === 0 ? t('settings.none') : value.map(each).join(t('settings.separator'));
  }
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof schema.codes === 'string') return t(codeKey(schema.codes, String(value)));
  return String(value ?? '');
}

type Row = Readonly<Record<string, string | number | undefined>>;

/** A row by its own name, or in the sentence its setting has for rows. */
const rowText = ({ name, label, years }: Row, key: string, t: Translate): string =>
  String(name ?? label ?? t(`core:settings.${key}.row`, { count: years }));

/** How far a county may move it. */
export function boundText(bound: Bound, t: Translate): string {
  if ('max' in bound) return t('settings.max', { number: bound.max });
  if ('min' in bound) return t('settings.min', { number: bound.min });
  return t('settings.exact', { number: bound.exact });
}

/** The provision behind a bound, by the name of its law. */
export const articleText = (article: string, t: Translate): string => t([`core:articles.${article}`, article]);
