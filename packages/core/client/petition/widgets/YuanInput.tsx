import { InputNumber } from 'antd';

interface Props {
  readonly id?: string;
  /** In cents. */
  readonly value?: number;
  readonly onChange?: (cents: number | undefined) => void;
  readonly label: string;
}

/** A sum of money: typed in yuan, kept in cents. */
export function YuanInput({ id, value, onChange, label }: Props) {
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
