import type { Day } from '@lianxin/base';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id?: string;
  readonly value?: Day | undefined;
  readonly onChange?: (day: Day | undefined) => void;
  /** The last day that may be chosen. */
  readonly until?: Day;
  readonly label?: string;
}

/** A civil day, typed or chosen. */
export function DayInput({ id, value, onChange, until, label }: Props) {
  return (
    <DatePicker
      {...(id && { id })}
      value={value ? dayjs(value) : null}
      onChange={(next) => onChange?.(next ? next.format('YYYY-MM-DD') : undefined)}
      {...(until && { disabledDate: (each) => each.format('YYYY-MM-DD') > until })}
      placeholder={label ?? 'YYYY-MM-DD'}
      aria-label={label}
      className="pe-day"
    />
  );
}
