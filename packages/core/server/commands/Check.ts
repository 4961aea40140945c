import type { ErrorParams } from '@lianxin/base';
import { point } from '@lianxin/kernel/common';

/** Something that can be proved of the data as it lies in the database: a chain, a projection. */
export interface Check {
  /** Its name is `checks.<id>` in the locale files of its plugin. */
  readonly id: string;
  /** Reads so much that it runs only when it is asked for by name. */
  readonly long?: boolean;
  /** Reads everything again. Problems are codes with sentences (`errors.<code>`); the first hundred are enough. */
  run(): Promise<{
    readonly checked: number;
    readonly problems: readonly { readonly code: string; readonly params: ErrorParams }[];
  }>;
}
export const Check = point<Check>('core.Check', 'reading');
