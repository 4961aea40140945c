import type { TemplateField } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';

interface Props {
  readonly fields: readonly TemplateField[];
  readonly mandatory?: readonly string[];
}

/** What a template of a kind may name, and what it must. */
export function FieldList({ fields, mandatory = [] }: Props) {
  const t = useText('core');
  const must = new Set(mandatory.flatMap((name) => name.split('|')).map((name) => name.split('.')[0]));
  return (
    <ul>
      {fields.map(({ name, label, rows }) => (
        <li key={name}>
          <code>{rows ? `{#${name}}…{/${name}}` : `{${name}}`}</code> {t(label)}
          {must.has(name) && <b> {t('templates.mandatory')}</b>}
          {rows && <FieldList fields={rows} />}
        </li>
      ))}
    </ul>
  );
}
