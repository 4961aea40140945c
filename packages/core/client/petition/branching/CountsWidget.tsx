import type { AnsweredCount } from '@lianxin/core/common';
import type { WidgetProps } from '@lianxin/ui';
import { Form } from 'antd';
import { CountsFields } from './CountsFields.js';

/** The answers to the questions of a way that was offered while nobody knew them. */
export function CountsWidget({ value = [], onChange }: WidgetProps<readonly AnsweredCount[]>) {
  const form = Form.useFormInstance();
  const readBack = Form.useWatch(['input', 'readBack'], form) as boolean | undefined;
  return (
    <CountsFields
      counts={value}
      readBack={readBack ?? false}
      onChange={(counts, next) => {
        onChange?.(counts);
        form.setFieldValue(['input', 'readBack'], next);
      }}
    />
  );
}
