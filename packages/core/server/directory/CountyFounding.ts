import { point } from '@lianxin/kernel/common';

/** What a new county needs from a part of the product: keys, first numbers. Called before the county's first row is
 * written, outside any transaction. */
export interface CountyFounding {
  found(county: string): Promise<void>;
}
export const CountyFounding = point<CountyFounding>('core.CountyFounding', 'reading');
