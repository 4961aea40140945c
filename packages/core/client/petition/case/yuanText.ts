/** Cents as a sum of yuan: 1234567 is `12,345.67`. */
export const yuanText = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
