import type { WidgetProps } from '@lianxin/ui';
import { YuanInput } from './YuanInput.js';

/** A sum of money in a form made from a schema. */
export function YuanWidget({ id, value, onChange, label }: WidgetProps<number>) {
  return (
    <YuanInput
      {...(id && { id })}
      {...(value !== undefined && { value })}
      {...(onChange && { onChange })}
      label={label}
    />
  );
}
