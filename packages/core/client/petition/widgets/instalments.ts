import type { Day } from '@lianxin/base';
import dayjs from 'dayjs';

/** One line of a plan as it is being entered; amounts are cents. */
export interface PlanLine {
  readonly what?: string | undefined;
  readonly amount?: number | undefined;
  readonly due?: Day | undefined;
}

/** A sum in equal parts a month apart, the odd cents in the last; the line as it is where there is nothing to split. */
export function instalments(line: PlanLine, parts: number): readonly PlanLine[] {
  const { amount, due } = line;
  if (amount === undefined || !due || !Number.isInteger(parts) || parts < 2 || parts > 60 || amount < parts)
    return [line];
  const each = Math.floor(amount / parts);
  return Array.from({ length: parts }, (_, i) => ({
    ...line,
    amount: i < parts - 1 ? each : amount - each * (parts - 1),
    due: dayjs(due).add(i, 'month').format('YYYY-MM-DD'),
  }));
}
