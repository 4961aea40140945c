import { token } from '@lianxin/kernel/common';

/** The numbers on paper. */
export interface Numbers {
  /**
   * The next of a unit's series in a year, from 1, without gaps. Only inside `Db.transaction`: a number belongs to the
   * unit of work that issues it.
   */
  next(unit: string, series: string, year: number): Promise<number>;
  /** What `next` would give now: for a paper that is rendered before the transaction that issues it. */
  peek(unit: string, series: string, year: number): Promise<number>;
}
export const Numbers = token<Numbers>('core.Numbers');
