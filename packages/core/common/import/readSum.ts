const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  元: 1,
  圆: 1,
  万: 10_000,
  万元: 10_000,
  亿: 100_000_000,
  亿元: 100_000_000,
};
const SUM = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(元|圆|万元?|亿元?)?(?:整)?$/;

/** The most that anybody can claim here, in cents. */
const MOST = 9_000_000_000_000_000;

/** A sum as people write it (`3,500.50`, `¥1200元`, `1.2万元`), in cents; undefined for what is none. */
export function readSum(text: string): number | undefined {
  const found = SUM.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!found) return undefined;
  const [, whole = '', part = '', unit = ''] = found;
  const cents = Math.round(Number(`${whole.replaceAll(',', '')}.${part || '0'}`) * UNITS[unit]! * 100);
  return cents <= MOST ? cents : undefined;
}
