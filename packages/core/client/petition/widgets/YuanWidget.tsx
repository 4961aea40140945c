import type { WidgetProps } from '@lianxin/ui';
import { InputNumber } from 'antd';

/** A sum of money: typed in yuan, kept in cents. */
export function YuanWidget({ id, value, onChange, label }: WidgetProps<number>) {
  return (
    <InputNumber
      {...(id && { id })}
      value={value === undefined ? null : value / 100}
      onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * 100))}
      min={0}
      precision={2}
      controls={false}
      prefix="¥"
      aria-label={label}
      style={{ width: '100%' }}
    />
  );
}
